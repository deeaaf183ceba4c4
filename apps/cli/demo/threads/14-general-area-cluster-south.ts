import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'syd',
  title: 'Samarbejdet med almenområdet i Klynge Syd',
  posts: [
    {
      author: 'projektleder@svendborg.example',
      at: '2016-03-02T09:10:00+01:00',
      text: `Til klyngemødet i april er vi blevet enige om ét emne: samarbejdet mellem familieafdelingen og almenområdet. For at vi ikke bruger formiddagen på en bordrunde, vil jeg gerne have runden her.

Skriv kort, gerne jer fra skoler og dagtilbud og ikke kun os projektledere: Hvad er **én** ting, der virker hos jer? Og hvad er én ting, der er gået i stå?`,
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2016-03-02T21:05:00+01:00',
      text: `Virker: Vores AKT-lærer og familiebehandleren spiser frokost sammen om onsdagen. Det lyder af ingenting, men dér bliver der løst mere end på fem møder.

I stå: Efter en underretning hører skolen intet. Jeg får en bekræftelse, og så bliver der mørkt. Jeg ved godt, at der er tavshedspligt, men jeg står der altså hver morgen klokken otte sammen med eleven.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2016-03-04T10:44:00+01:00',
      text: 'Mørket kender jeg også fra dagtilbudssiden, Finn. Det har sat sig som en fortælling blandt pædagogerne: »Det nytter ikke at underrette, for der sker ikke noget.« Som regel sker der en hel masse, vi får det bare ikke at vide. Det, der virker hos os, er tværfaglige møder hver sjette uge med fast rådgiver, fast psykolog og fast sundhedsplejerske. De samme ansigter hver gang, det er det hele.',
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2016-03-07T12:15:00+01:00',
      text: 'Haderslev, skole: Vi har en prøvehandling i gang, hvor rådgiveren har træffetid på skolen hver anden tirsdag. Indtil videre kommer lærerne mest for at få vendt en tvivl, og det er jo netop meningen. Gået i stå: indkaldelser til netværksmøder med fem dages varsel. En lærer med skema kan ikke bare rykke, og så sidder der en tom stol med skolens navn på.',
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2016-03-09T15:32:00+01:00',
      text: 'Sundhedsplejen er både almen og noget andet, og vi bliver tit glemt, når I siger almenområdet og mener skole og børnehave. Vi er i stort set alle hjem det første år. Min ene ting er derfor et ønske: Sæt os på listen, før barnet er tre.',
    },
    {
      author: 'deltager2@svendborg.example',
      at: '2016-03-14T08:36:00+01:00',
      text: 'Om det mørke, Finn skriver om: Der er faktisk mere, vi må sige, end vi gør. Har en fagperson underrettet, skal myndigheden orientere om, hvorvidt der er sat en undersøgelse eller en foranstaltning i gang, medmindre særlige forhold taler imod. Vi har lavet et standardbrev i Svendborg med tre afkrydsningsfelter og en linje om, hvem læreren kan ringe til. Det tager rådgiveren to minutter. Jeg lægger det under Dokumenter i klyngens rum.',
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2016-03-14T17:20:00+01:00',
      text: 'Gry, det brev havde jeg gerne haft for ti år siden. Stjålet på stedet og sendt videre til Kenneth i familieafdelingen med en venlig hilsen.',
    },
    {
      author: 'deltager1@vejle.example',
      at: '2016-03-17T11:00:00+01:00',
      text: 'En anden vinkel fra PPR i Vejle: Vi taler om, hvad familieafdelingen skal gøre for almenområdet, men sjældent om, hvad skole og dagtilbud selv skal have prøvet først. Uden det bliver samarbejdet en ekspedition. Vi bruger tre spørgsmål, når nogen ringer: Hvad har I set? Hvad har I ændret? Hvad skete der så? Hvis der ikke er svar på nummer to, begynder vi dér, sammen og med det samme.',
    },
    {
      author: 'deltager3@svendborg.example',
      at: '2016-03-30T13:12:00+02:00',
      text: 'Klubberne mangler på listen. Fra fjerde klasse ser fritidspædagogerne børn på en måde, ingen lærer når at gøre, og alligevel er de næsten aldrig med, når der holdes møde. Jeg har bedt om, at der altid står »fritid?« i indkaldelsen. Spørgsmålstegnet gør, at nogen skal tage stilling.',
    },
    {
      author: 'projektleder@aabenraa.example',
      at: '2016-04-06T09:47:00+02:00',
      text: 'Min bekymring er, at vi kommer til at skrive aftaler, som ledere er enige om, og som ingen på stuerne har hørt om. Kim, jeg er enig i dine tre spørgsmål, men hvordan har I fået dem ud til 60 institutioner, uden at de opfattes som en ny forhindring? Hos os ville nogen straks sige, at nu skal man bevise noget for at få hjælp.',
    },
    {
      author: 'deltager1@vejle.example',
      at: '2016-04-07T10:25:00+02:00',
      text: 'Det blev der også sagt, Louise. Vi vendte det ved at bytte om på rækkefølgen: Psykologen kommer ud inden for to uger **uanset** svaret, og spørgsmålene stilles på stedet over en kop kaffe. Så er de begyndelsen på hjælpen og ikke billetten til den.',
    },
    {
      author: 'konsulent2@sus.example',
      at: '2016-04-25T14:08:00+02:00',
      text: `Tre ting stod på tavlen, da vi gik fra klyngemødet, og de bygger alle på runden her:

- **Svar tilbage:** Alle otte kommuner prøver Svendborgs brev eller deres eget i mindst to måneder.
- **Faste ansigter:** Hver kommune finder ét distrikt, hvor skole, dagtilbud og sundhedspleje har den samme rådgiver hele vejen.
- **Først prøvet sammen:** Vejle og Odense skriver en halv side om de tre spørgsmål, så andre kan bruge dem.

Under punktet om kaffe blev der ikke opnået enighed om kagen. Jeg spørger til jer midt i juni.`,
    },
    {
      author: 'deltager2@aabenraa.example',
      at: '2016-06-09T08:58:00+02:00',
      text: 'Vi har sendt 22 svarbreve siden maj. Tre institutionsledere har ringet for at sige, at det er første gang, de har fået svar. En rådgiver har sagt til mig, at det var lettere, end hun troede, og et enkelt brev kom retur, fordi vi havde skrevet for meget i fritekstfeltet. Så fritekstfeltet er væk nu.',
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2016-06-21T15:02:00+02:00',
      text: `Midtvejs, mens jeg venter på de sidste to kommuner: Seks af os sender svar tilbage, fire har fundet deres distrikt, og halvsiden fra Vejle og Odense er god og faktisk kun en halv side.

Én ting skal vi blive bedre til. På mødet i april var vi 19 fra familieafdelinger og projektkontorer og fem fra skoler, dagtilbud og sundhedspleje. Til efteråret tager hver kommune mindst én med fra almenområdet, ellers taler vi igen om dem og ikke med dem. God sommer, når I når så langt.`,
    },
  ],
};
