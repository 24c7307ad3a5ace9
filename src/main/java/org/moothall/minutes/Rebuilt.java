package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds the lines again of a text whose lines are lost: a new one begins with a number or code before a capital, with a
/// title in capitals after a sentence, with the heading of a list, with a page number.
///
/// `… closed the road. 5) Consent Agenda Motion was made. FIRE It was moved …` is three lines.
final class Rebuilt {

  private static final String PAGE = "(?:Agenda and (?:draft )?minutes|Agenda, decisions and (?:draft )?minutes|Agendas, reports and minutes|Meeting documents)";
  private static final Wording BEGINNING = Wording.of(String.join("|",
      // "5) Consent Agenda", "4.01) Presentation"
      "(?<=\\s)(?=\\d{1,2}(?:\\.\\d{1,2})?\\)\\s\\p{Lu})",
      // "... the road. 5. Consent Agenda"
      "(?<=[.!?:)\"']\\s)(?=\\d{1,3}(?:\\.\\d{1,2})?\\.?\\s\\p{Lu})",
      // "... Coordinator 1. Welcome", "1.1. The chair welcomed"
      "(?<=[\\p{L})]\\s)(?<!Item\\s)(?=\\d{1,2}\\.\\s\\p{Lu}\\p{Ll})", "(?<=\\s)(?=\\d{1,2}\\.\\d{1,2}\\.\\s\\p{Lu})",
      // "... Coordinator 39. APOLOGIES FOR ABSENCE", "... 4 May 2024 39. APOLOGIES", not "by 8 votes to 5. CARRIED"
      "(?<=[\\p{L}\\d)]\\s)(?<!\\b(?:to|by|of|than|and|with|in|for|at|on|[Vv]otes?|[Ii]tems?|[Mm]inutes?|[Nn]o|[Pp]age|[Ss]ection|[Pp]aragraph)\\s)(?=\\d{1,3}\\.\\s(?!CARRIED|LOST|REFUSED|GRANTED|APPROVED|DEFERRED|WITHDRAWN|ADOPTED|PERMITTED|RESOLVED|AGREED|NOTED|MOTION|AMENDMENT|AGAINST|ABST|RECOMM|ACTION|VOTE|DEFEAT)(?:\\p{Lu}{4,}|\\p{Lu}{2,}-\\p{Lu}{3,})[ ,':/-])",
      // "2 3. Site update", after the number of a page
      "(?<=\\d\\s)(?=\\d{1,2}\\.\\s\\p{Lu}\\p{Ll})",
      // "Cou/12/20-21 Parks", "GM 12/20 PARKS"
      "(?<=\\s)(?=\\p{Lu}\\p{L}{0,5}[/ ]?(?!20\\d\\d/\\d\\d\\s)\\d{1,4}/\\d{2,4}(?:-\\d{2})?\\s\\p{Lu})",
      // "... the road. FIRE It was moved"
      "(?<=[.!?)]\\s)(?=(?:\\p{Lu}{4,30}|\\p{Lu}{2,30}(?:[ ,&'-]{1,3}\\p{Lu}{2,30}){1,9})\\s\\p{Lu}\\p{Ll})",
      // "... the hall. STAFF PRESENT: Pell", "In attendance: Pell"
      "(?<=[.)]\\s)(?=(?:\\p{Lu}{4,12}\\s)?(?:PRESENT|ABSENT|IN ATTENDANCE|APOLOGIES|Present|Absent|In [Aa]ttendance|Apologies)\\s?:)",
      // "... Agenda item Present Members: Pell", "ROLL CALL Present: Pell", "Officers present: Pell"
      "(?<=\\s)(?<!\\b(?:[Oo]fficers?|[Mm]embers?|[Ss]taff|[Aa]lso|[Pp]ublic|OFFICERS|MEMBERS|STAFF|ALSO)\\s)(?=(?:Present|PRESENT|Absent|ABSENT|Apologies|APOLOGIES|In [Aa]ttendance|IN ATTENDANCE)(?: for [Aa]bsence)?(?: [Mm]embers)?\\s?:\\s)",
      "(?<=\\s)(?=(?:[Oo]fficers?|[Mm]embers?|[Ss]taff|[Aa]lso|OFFICERS|MEMBERS|STAFF|ALSO)\\s(?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE)\\s?:\\s)",
      // "... High Street Councillor Ada Pell (Mayor) Councillor Ben Okafor (Deputy Mayor) MEMBERS PRESENT: Lane"
      "(?<=\\s)(?=Councillor \\p{Lu}[\\p{L}'-]{1,20} \\p{Lu}[\\p{L}'-]{1,20} \\((?:Deputy )?(?:Lord )?Mayor\\)\\s(?:Councillor \\p{Lu}|MEMBERS PRESENT))",
      // "... and Ada Pell Non School Members: Ben Okafor Local Authority Officers: Eve Lane Observers: Cai Rhys"
      "(?<=\\s)(?=(?:Non[- ]School Members|Local Authority Officers|(?<!\\bNon )School Members|(?<!\\p{L}{3} and )Observers)\\s?:\\s)",
      // "... Liaison Group Date: 3 June 2024 Venue: Town Hall Attending: Pell"
      "(?<=\\s)(?=Item \\d{1,3}[.:]\\s\\p{Lu})", "(?<=\\s)(?<!Council\\s)(?=(?:Date|Venue|Location|Place|Contact|Email|Attendance|Attending|Attendees|Members|Secretariat)\\s?:\\s)",
      // "... of the council Agenda and minutes Parks Committee - Monday, 3 June 2024 Venue: Town Hall. View directions No. Item"
      "(?<=\\s)(?=" + PAGE + "\\s\\p{Lu})", "(?<=" + PAGE + "\\s)(?=\\p{Lu})", "(?<=\\s)(?=(?:View directions|No\\.? (?:\\| )?Item|Media Items|Items No\\.? )\\s?)", "(?<=(?:View directions|No\\. Item|No Item|Media)\\s)",
      // "... of the council Page 2 of 9 Parks"
      "(?<=\\s)(?=Page \\d{1,4} of \\d{1,4}\\s)", "(?<=\\bPage \\d{1,4} of \\d{1,4}\\s)",
      // "... is printed Minutes of a meeting of the council"
      "(?<=\\s)(?=Minutes of (?:a|an|the)\\s(?:(?!last|previous)\\p{L}{1,20}\\s)?[Mm]eeting (?:of|held)\\b)",
      // "... the road. The meeting closed"
      "(?<=[.]\\s)(?=(?:The )?[Mm]eeting (?:was )?(?:closed|ended|adjourned|concluded)\\b)"));

  private Rebuilt() {}

  static List<Passage> lines(Passage line) {
    List<Passage> lines = new ArrayList<>();
    int from = 0;
    for (Matcher beginning = line.matcher(BEGINNING); beginning.find();) {
      if (beginning.start() > from) {
        lines.add(line.part(from, beginning.start()));
        from = beginning.start();
      }
    }
    lines.add(line.from(from));
    return lines;
  }
}
