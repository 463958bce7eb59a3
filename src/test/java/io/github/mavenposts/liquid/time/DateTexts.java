package io.github.mavenposts.liquid.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts with and without dates in them, written and generated. */
final class DateTexts {
    static final List<String> WRITTEN = List.of(
            "2018-06-07 01:02:03 +9",
            "2018-06-07 01:02:03 +9:30",
            "2018-06-07 01:02 EEST",
            "2018-06-07 01:02 CEST",
            "2018-06-07 01:02 GMT+2",
            "2018-06-07 01:02:03 Eastern Daylight Time",
            "2018-02-30 01:02 EST",
            "2018-02-30 23:02 EST",
            "2018-06-31 23:00 -0500",
            "2018-06-01 01:00 +0500",
            "2018-12-31 23:00 -0500",
            "2018-01-01 01:00 +0500",
            "2018-366",
            "2016-366",
            "2018-06-07 23:59:60",
            "2018-11-04 01:30",
            "2018-03-11 02:30",
            "2018-10-28 02:30",
            "2018-03-25 02:30",
            "2018-04-01 02:30",
            "2018-10-07 02:30",
            "H30.06.07",
            "S60.1.2",
            "2018-00-10",
            "2018-06-00",
            "2018-06-32",
            "jan 5 10pm",
            "june 7th bc 200",
            "2018-06-07 01:02:03 -00:00",
            "2018-06-07 01:02:03 +00:00",
            "2018-06-07 01:02:03 GMT",
            "99-06-07",
            "'18-06-07",
            "20180607010203",
            "0607",
            "10th",
            "June",
            "June 2018",
            "5 June",
            "-05",
            "10:00 Z",
            "06/07",
            "7.6.",
            "'18",
            "5000 June 7",
            "1.5",
            "10:20:30.999999999999",
            "2018-6-7 1:2:3 +12:34:56",
            "1:1:1 +25:00",
            "sat aug 28 02:29:34 1999",
            "3rd Feb 2001 04:05:06 PM",
            "2018-06-07T01:02:03,456Z",
            "10 am",
            "2018-06-07 1h",
            "2018-06-07 1h 5m 3s",
            "2018-06-07 01:02:03 A",
            "2018-06-07 01:02:03 J",
            "20180607T010203Z",
            "20180607T010203+09",
            "20180607T010203[-9]",
            "20180607T010203[+9:EST]",
            "20180607T010203.5Z",
            "20180607010203.5",
            "180607010203.5",
            "180607010203",
            "0607010203",
            "06070102.5",
            "010203.5",
            "18158",
            "2018158",
            "-2018158",
            "+20180607",
            "123456789",
            "--06-07",
            "--0607",
            "-158",
            "18-158",
            "7-Jun-2018",
            "Jun-7-2018",
            "7-Jun-18",
            "2018-Jun-7",
            "2018/06/07",
            "2018.06.07",
            "6/7/18",
            "Thu, 07 Jun 2018 01:02:03 GMT",
            "Thursday, June 7th, 2018",
            "the 7th of June 2018",
            "7 juin 2018",
            "2018年6月7日",
            "24:00:00 -0500 2018-06-07",
            "25:00:00 +0500 2018-06-07",
            "12:60 +0530 2018-06-07",
            "2018-06-07 01:02 -23:00",
            "2018-06-07 01:02 +17:59",
            "99999999999-01-01",
            "2018-06-07 1:2:3 p.m.",
            "2018-06-07 12:00 am",
            "2018-06-07 12:00 pm",
            "June 7 2018 at 5pm",
            "June 31, 2018",
            "Feb 29, 2019",
            "2018-06-07 10:00 PM PDT",
            "2018-06-07 10:00 AEST",
            "2018-06-07 10:00 IST",
            "2018-06-07 10:00 CET",
            "bc",
            "7",
            "31 10:00",
            "10:00 31",
            "10:00 32",
            "2018-06-07 10",
            "12 10:30",
            "a.m.",
            "1 1 1",
            "Mon");

    private static final String[] MONTHS = {"Jan", "february", "MAR", "Apr", "May", "June", "Sept", "oct", "Dec."};
    private static final String[] ZONES = {
        "",
        "",
        " Z",
        " UTC",
        " EST",
        " PDT",
        " +0200",
        " -07:00",
        "+09",
        " +5:30",
        " Europe/Paris",
        " CEST",
        " X",
        "-0000",
        " +00:00",
        " GMT",
        " gmt-3",
        " -12:30:15"
    };
    private static final String[] JOINTS = {" ", "T", "t", ", ", " at ", "  ", "-", "/", ".", ""};

    private DateTexts() {}

    static List<String> generated(Random random, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(random));
        }
        return texts;
    }

    private static String text(Random random) {
        String date = date(random);
        String joint = JOINTS[random.nextInt(random.nextInt(3) == 0 ? JOINTS.length : 2)];
        String time = time(random);
        return switch (random.nextInt(6)) {
            case 0 -> date;
            case 1 -> time + joint + date;
            case 2 -> date + joint + date(random);
            case 3 -> iso(random);
            default -> date + joint + time;
        };
    }

    private static String iso(Random random) {
        String date = (1960 + random.nextInt(90)) + "-" + number(random, 14) + "-" + number(random, 33);
        String joint = JOINTS[random.nextInt(2)];
        return date + joint + number(random, 26) + ":" + number(random, 61) + ":" + number(random, 62)
                + (random.nextBoolean() ? "" : "." + random.nextInt(100000))
                + ZONES[random.nextInt(ZONES.length)];
    }

    private static String date(Random random) {
        String year = number(random, 40) + (random.nextInt(4) == 0 ? "" : number(random, 40));
        if (random.nextInt(3) > 0) {
            year = String.valueOf(1970 + random.nextInt(80));
        }
        String month = number(random, random.nextInt(8) == 0 ? 15 : 12);
        String day = number(random, 32);
        String name = MONTHS[random.nextInt(MONTHS.length)];
        String joint = new String[] {"-", "/", ".", " "}[random.nextInt(4)];
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> year + joint + month + joint + day;
            case 3 -> day + joint + month + joint + year;
            case 4 -> day + joint + name + joint + year;
            case 5 -> name + joint + day + "," + joint + year;
            case 6 -> day + "th " + name;
            case 7 -> name + " " + year;
            case 8 -> year + "-" + String.format("%03d", random.nextInt(370));
            case 9 -> digits(random, 2 + random.nextInt(14));
            case 10 -> month + joint + day;
            default -> year + month + day;
        };
    }

    private static String time(Random random) {
        String hour = number(random, random.nextInt(8) == 0 ? 27 : 24);
        String minute = number(random, random.nextInt(10) == 0 ? 62 : 60);
        String second = number(random, 61);
        String zone = ZONES[random.nextInt(ZONES.length)];
        return switch (random.nextInt(7)) {
            case 0 -> hour + ":" + minute + zone;
            case 1 -> hour + ":" + minute + ":" + second + "." + random.nextInt(100000) + zone;
            case 2 -> hour + ":" + minute + (random.nextBoolean() ? "am" : " p.m.") + zone;
            case 3 -> hour + "h" + minute + zone;
            case 4 -> hour + minute + second + zone;
            case 5 -> hour + " pm" + zone;
            default -> hour + ":" + minute + ":" + second + zone;
        };
    }

    private static String number(Random random, int bound) {
        int value = random.nextInt(bound);
        return random.nextInt(3) == 0 ? String.valueOf(value) : String.format("%02d", value);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(i % 2 == 0 ? 3 : 10));
        }
        return digits.toString();
    }
}
