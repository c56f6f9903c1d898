package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of a plan, and the command that answers it.
 *
 * @param id the question's id
 * @param asked the question, with the plan that asks it
 * @param arguments the command, which reads a release
 */
record Question(String id, String asked, List<String> arguments) {

    static Question of(String id, String asked, String... arguments) {
        return new Question(id, asked, List.of(arguments));
    }

    /** A page of questions with the answers that a release gives. */
    static String page(String head, List<Question> questions, Path release) {
        StringBuilder page = new StringBuilder(head);
        for (Question question : questions) {
            page.append("\n## %s\n\n%s\n\n".formatted(question.id, question.asked))
                    .append(question.answer(release));
        }
        return page.toString();
    }

    private String answer(Path release) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(1, List.of("--release", release.toString()));
        Command command = Command.run(all.toArray(String[]::new));
        assertThat(command.exit()).as(id + ": " + command.err()).isZero();
        assertThat(command.out().lines().count()).as(id).isGreaterThan(1);
        return "```\n./jsna " + shown() + "\n```\n\n```\n" + command.out() + "```\n\n"
                + command.err().strip() + "\n";
    }

    private String shown() {
        List<String> words = new ArrayList<>();
        arguments.forEach(word -> words.add(word.contains(" ") ? "\"" + word + "\"" : word));
        return String.join(" ", words);
    }
}
