import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Ledelse af omlægningen: hvad siger I til en bekymret økonomichef?',
  posts: [
    {
      author: 'deltager1@vesthimmerland.example',
      at: '2017-03-07T07:34:00+01:00',
      text: `Om tre uger har jeg et møde, som jeg ikke glæder mig til. Vores økonomichef er et ordentligt menneske, og hans regnestykke er enkelt: Vi har brugt penge på tre ekstra rådgivere og et forebyggende team, og udgifterne til anbringelser er de samme som for to år siden. »Hvornår kommer det hjem?« spørger han, og jeg har ingen dato.

Hvad siger I andre chefer? Jeg vil helst høre fra nogen, der har prøvet at få nej.`,
    },
    {
      author: 'deltager1@jammerbugt.example',
      at: '2017-03-08T08:50:00+01:00',
      text: 'Prøvet. Mit første svar var »det er rigtigt for børnene«, og det er jo sandt, men det hører ikke hjemme i en budgetopfølgning. Anden gang havde jeg en tidslinje med: hvad vi kan se efter et halvt år (sagsbehandlingstid, opfølgning), efter halvandet (indsatstyper, skift i alder) og tidligst efter tre (anbringelser). Så var spørgsmålet ikke længere, hvornår det kom hjem, men om vi var der, hvor vi havde sagt.',
    },
    {
      author: 'deltager4@herning.example',
      at: '2017-03-09T16:58:00+01:00',
      text: `Jeg vil give dig tre sætninger, Kasper, som jeg har slidt godt på:

- »Vi betaler for to systemer, mens vi går fra det ene til det andet.« Dobbeltdrift er ikke en fejl i planen, det **er** planen, og den skal have en slutdato.
- »De børn, vi anbringer i år, er ikke dem, vi forebygger for i år.« De blev udsatte for længe siden.
- »Her er det, du må holde mig op på næste kvartal.« Og så kun ting, jeg selv bestemmer over.

Den tredje er den, der skaffer arbejdsro. De to første lyder som undskyldninger, hvis den mangler.`,
    },
    {
      author: 'deltager1@esbjerg.example',
      at: '2017-03-13T09:36:00+01:00',
      text: 'Invitér ham ud. En formiddag i modtagelsen, hvor der ikke blev nævnt noget om enkelte familier, gjorde vores økonomifolk til mine bedste sparringspartnere, også når vi er uenige. Det er svært at være bekymret på afstand for noget, man har siddet i.',
    },
    {
      author: 'forsker@vive.example',
      at: '2017-03-15T13:12:00+01:00',
      text: 'Et forbehold, som måske kan hjælpe jer alle. I en kommune med få anbringelser kan to eller tre flytte hele kurven, op eller ned, uden at nogen har gjort noget anderledes. Et fald det første år er derfor lige så lidt et bevis, som en stigning er en fiasko. Vi ser hellere på flere år og på flere ting samtidig: alder ved første indsats, antal skift, varighed. Sig til økonomichefen, at han heller ikke må fejre for tidligt.',
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2017-03-16T11:20:00+01:00',
      text: 'Kan vi også tale om afdelingslederens stol? Der sidder jeg. Opad får jeg at vide, at omlægningen er en investering. Nedad skal jeg sige nej til tre måneders vikar, fordi rammen er brugt. Medarbejderne hører begge dele i samme uge og drager deres egne slutninger. Hvis chefen har en aftale med økonomi, vil jeg gerne kende den, ordret.',
    },
    {
      author: 'deltager1@vesthimmerland.example',
      at: '2017-03-16T21:47:00+01:00',
      text: `Den ramte, Aksel. Mine egne afdelingsledere ville skrive det samme, hvis de var mindre høflige. Jeg viser dem oplægget, før jeg viser det til økonomichefen.

Til Lone: Hvordan fik I slutdatoen på dobbeltdriften? Det er lige den, jeg ikke tør skrive.`,
    },
    {
      author: 'deltager4@herning.example',
      at: '2017-03-17T08:05:00+01:00',
      text: 'Vi skrev en dato og tre ting, der skulle være sket inden. Var de sket, faldt den midlertidige bevilling bort af sig selv. Var de ikke, skulle jeg selv komme og sige det et halvt år før og ikke når pengene var brugt. Datoen blev flyttet én gang. Det overlevede vi, fordi vi kom først.',
    },
    {
      author: 'deltager1@svendborg.example',
      at: '2017-03-23T10:42:00+01:00',
      text: 'Modsat nogle af jer vil jeg sige: Lov noget om pengene. Ikke en besparelse, men et prisskilt. Hos os har vi sat to kolonner op: hvad en uge koster i de mest brugte indsatser, og hvor mange uger vi køber. Et døgnophold løber let op i mere end en million kroner om året, og en familiebehandler kan være i mange familier for de penge. Det er ikke et bevis, men det flytter samtalen fra »hvad sparer vi?« til »hvad får vi?«.',
    },
    {
      author: 'konsulent@implement.example',
      at: '2017-03-28T15:30:00+02:00',
      text: `> Det er ikke et bevis, men det flytter samtalen

Enig med Ulrik, og med én advarsel: Prisskiltet må ikke blive et argument i den enkelte sag. I lokalet hos økonomi er gennemsnit fine. I lokalet hos rådgiveren er det barnets behov, der afgør indsatsen, og den adskillelse skal chefen sige højt begge steder.

En side er nok til mødet. Øverst: hvad vi lovede. I midten: hvor vi er, i fire tal, hvoraf mindst ét er dårligt. Nederst: hvad vi gør ved det dårlige. En side uden dårlige tal er der ingen økonomichef, der tror på.`,
    },
    {
      author: 'projektleder@vejle.example',
      at: '2017-04-04T09:14:00+02:00',
      text: 'Fra projektlederhøjde: Hold definitionerne i ro. Vi mistede et helt år på, at »forebyggende foranstaltninger« betød én konto i økonomisystemet og noget andet i fagsystemet, så kurverne gik hver sin vej på det samme møde. Nu er der en fælles liste på en side, som både jeg og min kollega i økonomi har skrevet under på. Det kostede en eftermiddag og en lagkage.',
    },
    {
      author: 'deltager1@bronderslev.example',
      at: '2017-04-27T13:05:00+02:00',
      text: 'Som leder af familieafdelingen har jeg brændt nallerne på ét ord: »projekt«. Så snart det står på en budgetlinje, er den linje den første, der bliver foreslået sparet. Tal derfor aldrig om omlægningen som noget, der kører ved siden af driften. Vi fik flyttet de to opfølgningsstillinger ind i normeringen i efteråret, og i år var der ingen, der så på dem.',
      editedAt: '2017-04-28T08:40:00+02:00',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-05-03T10:18:00+02:00',
      text: 'Så mange chefer har læst med i denne tråd, at formandskommunerne gerne vil tage emnet op på næste ledermøde i netværket. Jeg foreslår halvanden time under overskriften »Tag din økonomichef med«, hvor hver kommune tager sin egen med. Lone og Kasper, vil I åbne med hver ti minutter? Og hvem kender en økonomichef, som tør stille de onde spørgsmål fra scenen?',
    },
    {
      author: 'deltager1@vesthimmerland.example',
      at: '2017-06-01T07:41:00+02:00',
      text: `Jeg åbner gerne, Elisabeth, og jeg tager ham med. Mødet i marts gik nemlig sådan her: Jeg lagde én side på bordet med fire tal, hvoraf det ene var rigtig dårligt. Han så på det i lang tid og spurgte, hvad jeg ville gøre ved det. Ikke hvornår pengene kom hjem.

Vi har nu en aftale på skrift: dobbeltdrift til udgangen af 2018, tre ting, der skal være sket inden, og en fast halv time sammen den første mandag i hvert kvartal. Mine afdelingsledere har den hængende. Han siger i øvrigt, at han gerne vil stille de onde spørgsmål, hvis han må få dem tilsendt på forhånd.`,
    },
  ],
};
