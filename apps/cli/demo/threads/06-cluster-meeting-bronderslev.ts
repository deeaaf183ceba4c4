import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'vest',
  title: 'Klyngemøde i Brønderslev: dagsorden og samkørsel',
  posts: [
    {
      author: 'sekretariat@bronderslev.example',
      at: '2016-01-12T10:05:00+01:00',
      text: `Klynge Vest mødes **torsdag den 25. februar kl. 10–15** på rådhuset i Brønderslev. Køreplanerne er på vej ind, så det er et godt tidspunkt at se på, hvad vi kan gøre sammen. Mit første bud på en dagsorden:

- Runde: Hvad vil jeres kommune undersøge i den indledende analyse? (5 min. hver)
- Kan vi analysere noget sammen?
- Sagsgennemgang på tværs: en idé fra Viborg
- Klyngens møder resten af året

Skriv gerne punkter her inden den 5. februar. Og gør en god gerning: Aftal samkørsel i tråden, for parkeringspladsen er lille.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2016-01-13T08:52:00+01:00',
      text: 'Punkt til dagsordenen: Hvordan får vi skolerne med i klyngens arbejde? Niels, som er skoleleder hos os, vil gerne komme med et kort oplæg på ti minutter. Han er god til at sige det, så vi andre vågner.',
    },
    {
      author: 'projektleder@kolding.example',
      at: '2016-01-14T13:31:00+01:00',
      text: 'Vi er tre fra Kolding i en bil med fem pladser og kører kl. 7.15. Vi kan samle op langs E45, fx ved Horsens eller Randers, hvis nogen står klar med kaffe. Betalingen er rundstykker.',
    },
    {
      author: 'projektleder@syddjurs.example',
      at: '2016-01-15T09:40:00+01:00',
      text: 'Jeg hopper på i Randers, Pia! Min bil kan stå på samkørselspladsen ved motorvejen. Så er der én plads tilbage.',
    },
    {
      author: 'deltager3@randers.example',
      at: '2016-01-18T07:35:00+01:00',
      text: 'Og den sidste tager jeg, så jeg kan øve mit oplæg på fire forsvarsløse mennesker helt til Limfjorden. Karen er deroppe i forvejen, for hun skal til møde i Aalborg om onsdagen.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2016-01-20T11:22:00+01:00',
      text: `Vi kommer ad den anden vej fra Viborg, Camilla og jeg, og kører over Aars. Anne og Henrik fra Herning stiller til hos os kl. 7.45, og vi samler Gitte op ved rådhuset i Aars ca. kl. 8.40. Så er den bil også fuld.

Til dagsordenen: Jeg vil gerne have en halv time til sagsgennemgangen i stedet for et kvarter. Juraen i det skal vendes ordentligt.`,
    },
    {
      author: 'konsulent4@sus.example',
      at: '2016-01-25T15:08:00+01:00',
      text: 'Jeg tager toget til Brønderslev og kan styre tiden på dagen, hvis I ønsker det. Et forslag til runden: Brug tavlen til tre kolonner (myndighed, udfører, almen), og sæt en seddel pr. kommune. Så kan alle på et øjeblik se, hvem der vil undersøge det samme, og vi sparer en halv time.',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2016-02-08T09:14:00+01:00',
      text: `Her er den endelige dagsorden:

- 10.00 Velkomst og kaffe ved Lars
- 10.15 Runde med Mies tre kolonner
- 11.15 Skolerne med i klyngen, oplæg ved Niels
- 12.00 Frokost (sig til om allergier senest den 18.)
- 12.45 Sagsgennemgang på tværs ved Dorthe, nu med 45 minutter
- 13.30 Hvad analyserer vi sammen?
- 14.30 Årets møder, og hvem der er vært
- 15.00 Kør forsigtigt

Vi er 23 tilmeldte. Jammerbugt kommer fire mand høj.`,
    },
    {
      author: 'deltager3@jammerbugt.example',
      at: '2016-02-09T10:46:00+01:00',
      text: 'Fire mand høj på cykel var tanken, men det er februar, så det bliver nok Birgittes stationcar. Én lille ting: Kan vi bytte om på de to punkter efter frokost? Thomas skal gå kl. 14 til et udvalgsmøde og vil nødig misse snakken om fælles analyse.',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2016-02-10T08:28:00+01:00',
      text: 'Byttet, Michael. Fælles analyse kl. 12.45, sagsgennemgang kl. 13.30. Dorthe siger god for det.',
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2016-02-26T09:03:00+01:00',
      text: `Det var en god dag i går, også selv om tunnelen under Limfjorden kostede Koldingbilen et kvarter. Referatet ligger i Dokumenter, og det korteste af det er her: Vi prøver sagsgennemgang af sammen, Dorthe og Henrik skriver et forslag til fremgangsmåde i marts, og Viborg er vært den 8. juni.

I glemte i øvrigt et gråt halstørklæde, to opladere og resten af kagen. Kagen kan ikke afhentes.`,
    },
  ],
};
