package uk.jsna.samples;

/**
 * Children measured at school in the invented wards over three school years together, and those found obese or of excess
 * weight.
 *
 * @param year "Reception" or "Year 6"
 * @param weight "obese" or "excess weight"
 */
record ChildMeasurement(String year, String weight) {

    int measured(Ward ward) {
        int age = year.equals("Reception") ? 4 : 10;
        int three = WardPopulation.persons(ward, age) + WardPopulation.persons(ward, age + 1) + ward.children() / 16;
        return (int) Math.round(three * Draw.between(0.85, 0.97, "measured", ward.code(), year));
    }

    int number(Ward ward) {
        double base = year.equals("Reception") ? 0.06 : 0.14;
        double obese = base + ward.rate2015() * 0.35;
        double level = weight.equals("obese") ? obese : obese + base + 0.06;
        double noise = Draw.between(0.9, 1.1, "obesity", ward.code(), year, weight);
        return (int) Math.round(measured(ward) * level * noise);
    }
}
