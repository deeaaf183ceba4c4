import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'herning',
  title: 'Tæt opfølgning: ugentlig sparring i modtagelsen',
  posts: [
    {
      author: 'deltager5@herning.example',
      at: '2016-09-06T08:22:00+02:00',
      text: `Fra på mandag går vi i gang med ugentlig sparring i modtagelsen. Rammen er denne:

- hver mandag kl. 9–10.30, samme lokale, ingen telefoner
- hver rådgiver tager højst to sager med, og de skal være nye eller være gået i stå
- ti minutter pr. sag: Hvad er vi bekymrede for, hvad fungerer, hvad er næste skridt, og **hvornår** følger vi op?
- jeg leder mødet og skriver kun aftalen ned

Anne og jeg vil gerne have jeres ærlige forbehold nu frem for i november.`,
    },
    {
      author: 'deltager3@herning.example',
      at: '2016-09-06T12:50:00+02:00',
      text: 'Mit forbehold er enkelt: Hvor er familiebehandlerne? Jeg får det at vide torsdag, når I har besluttet noget mandag.',
    },
    {
      author: 'projektleder@herning.example',
      at: '2016-09-07T09:35:00+02:00',
      text: 'Det er et hul, Peter. Forslag: Én fra familiehuset er med den sidste halve time på skift, og sager, hvor I måske skal ind, lægges dér. Så sparer vi også en mail frem og tilbage.',
    },
    {
      author: 'konsulent@sus.example',
      at: '2016-09-08T14:16:00+02:00',
      text: 'Det er en fin ramme. Jeg har set den slags møder falde på to ting: De bliver til orientering, eller de bliver til eksamen. Imod det første hjælper Henriks ti minutter. Imod det andet hjælper det, at lederen selv lægger en sag frem, som vedkommende er i tvivl om, på den allerførste mandag. Er du frisk på det, Henrik?',
    },
    {
      author: 'deltager5@herning.example',
      at: '2016-09-12T11:08:00+02:00',
      text: 'Så er den første afholdt, og jeg lagde min egen tvivl frem, som Viggo bad om. Det gav ro. Vi nåede fem sager på halvanden time og ikke ni, som jeg havde regnet med. I tre af dem blev aftalen »ring i dag«. Det tænker jeg lidt over.',
    },
    {
      author: 'deltager2@herning.example',
      at: '2016-09-27T09:54:00+02:00',
      text: 'Kan PPR få lov at bruge bordet en gang imellem? Vi har børn, der er på vej til en indstilling, og hvor vi er usikre på, om det i virkeligheden handler om noget derhjemme. Uden navn selvfølgelig, og kun med forældrenes vidende, hvis det bliver til mere end et generelt spørgsmål.',
    },
    {
      author: 'projektleder@herning.example',
      at: '2016-09-27T13:28:00+02:00',
      text: 'Ja til det, Hanne. Den første mandag i måneden er der et kvarter til PPR og et kvarter til dagtilbud. I kommer med spørgsmålet, og vi svarer med, hvad vi ville gøre. Det bliver konsulentbistand og ikke sagsbehandling, så det skrives heller ikke i nogen journal hos os.',
    },
    {
      author: 'deltager1@herning.example',
      at: '2016-10-04T16:31:00+02:00',
      text: 'I går brugte jeg dagtilbuddenes kvarter for første gang. Jeg havde gået med et spørgsmål i tre uger og fik svar på otte minutter: Inviter forældrene til en snak i morgen, sig det, du ser, og spørg, om sundhedsplejersken må komme med. Det gjorde vi i dag. Jeg ved godt, at det ikke altid er så ligetil, men tre uger var for længe at gå alene med det.',
    },
    {
      author: 'deltager4@herning.example',
      at: '2016-11-01T16:42:00+01:00',
      text: 'Jeg følger med fra chefgangen. To spørgsmål, når I har kørt i halvanden måned: Kan det mærkes på, hvor hurtigt vi følger op? Og hvad bliver der ikke gjort mandag formiddag, fordi I sidder dér? Jeg beskytter gerne tiden, men jeg skal kunne forklare, hvad vi køber for den.',
    },
    {
      author: 'deltager5@herning.example',
      at: '2016-11-03T10:19:00+01:00',
      text: `Lone, her er det, vi ved efter otte mandage:

- 43 sager har været på bordet, heraf 11 to gange
- i 36 af dem er den aftalte opfølgning holdt inden for en uge fra datoen
- før gættede vi, at det var omkring halvdelen, men vi talte det ikke, så sammenlign med forsigtighed

Det, der ikke bliver gjort, er telefonerne. Modtagelsen i Borgerservice tager imod beskeder til kl. 10.30, og ved akutte opkald går jeg ud og tager dem. Det er sket fire gange, og ingen af dem kunne have ventet.

En ting, der ikke kan tælles: To af de nye rådgivere siger, at de for første gang har hørt, hvordan de erfarne når frem til en beslutning, og ikke kun, hvad de besluttede. Det alene er efter min mening 90 minutter værd. Til gengæld har vi endnu ikke spurgt familierne, om de mærker nogen forskel. Det synes jeg, vi skal inden jul, med to spørgsmål i telefonen.`,
    },
    {
      author: 'konsulent3@sus.example',
      at: '2016-11-22T13:37:00+01:00',
      text: 'Jeg var flue på væggen i går og fik lov at skrive, hvad jeg så. I er gode til at spørge til bekymringen. Ved fire ud af fem sager gik der syv minutter med den og to med resten. Prøv at vende rækkefølgen en enkelt mandag: Begynd med, hvad der fungerer, og hvad familien selv ønsker. Måske bliver næste skridt et andet.',
    },
    {
      author: 'deltager3@herning.example',
      at: '2016-11-29T08:46:00+01:00',
      text: `Vi prøvede Andreas' omvendte rækkefølge i går, og jeg var med den sidste halve time. Der var én sag, hvor alle gik ind til mødet med »forældrekursus« i hovedet og gik ud med »mormor og en fast aftale med klasselæreren«. Det er den slags, vi overser, når vi begynder i den tunge ende.`,
    },
    {
      author: 'projektleder@herning.example',
      at: '2017-01-17T11:05:00+01:00',
      text: `Midtvejs, mest til mig selv og styregruppen: Mødet er blevet aflyst to gange på 18 mandage, begge gange på grund af sygdom. Fra februar er der en afløser for Henrik som mødeleder, så det ikke hænger på ét menneske. Hvem har lyst til at lære det? Det kræver et ur og en vis mængde stædighed.

Tilføjet: To har meldt sig. Vi tager dem begge, og de skiftes fra den første mandag i februar.`,
      editedAt: '2017-01-18T09:12:00+01:00',
    },
    {
      author: 'konsulent@sus.example',
      at: '2017-02-14T15:20:00+01:00',
      text: 'I de andre kommuner bliver jeg tit spurgt om jeres mandagsmøde. Må jeg fortælle om det på næste temaseminar, eller vil en af jer hellere? Det bedste ville være, hvis både en rådgiver og Jørgen stod der, for det er kvarteret til dagtilbud, som folk spidser ører ved.',
    },
    {
      author: 'deltager1@herning.example',
      at: '2017-03-07T17:58:00+01:00',
      text: 'Jeg stiller gerne op, hvis jeg må nøjes med fem minutter og slippe for PowerPoint. Så fortæller jeg om de tre uger, jeg gik alene med spørgsmålet, og om de otte minutter. Siden oktober har ni andre dagtilbud brugt kvarteret, og to af dem har sagt det samme: Det er trygt at vide, at der er et bord.',
    },
  ],
};
