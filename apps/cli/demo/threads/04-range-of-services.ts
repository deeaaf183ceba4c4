import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Tilbudsviften: hvilke tilbud har I lagt om?',
  posts: [
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-02-03T09:18:00+01:00',
      text: `I Hvidovre har vi fået samlet hele vores tilbudsvifte på ét overblik, og det var noget af et syn. 34 tilbud, hvoraf ni har under ti forløb om året, og tre, som ingen helt ved, hvem der må henvise til. Der er altså brug for en oprydning, men bag hvert tilbud står der dygtige kolleger.

Hvilke tilbud har I lagt om eller lukket? Og hvordan gjorde I det ordentligt?`,
    },
    {
      author: 'deltager3@odense.example',
      at: '2016-02-03T20:22:00+01:00',
      text: `Set fra gulvet: Vi gik fra ét familieforløb på 12 måneder til tre slags på otte uger, fire måneder og ét år. Jeg var imod. Jeg troede, at de otte uger ville blive et plaster. Det viste sig, at mange familier nåede langt, når de fra begyndelsen vidste, hvor lang tid vi havde, og at de fleste af os arbejder mere målrettet med en slutdato på tavlen.

Forløbene begynder ens: et møde hjemme ved spisebordet, hvor familien vælger højst to ting, der skal være anderledes. De bliver skrevet på et kort, som bliver hængende på køleskabet. Halvvejs ser vi på kortet sammen og spørger, om det stadig er det rigtige.

Det, jeg savner, er en god procedure for de familier, der skulle have haft mere. Som det er nu, skal sagen næsten forfra gennem visitationen, og så går der fem uger, hvor alt kan nå at glide tilbage.`,
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-02-04T08:41:00+01:00',
      text: `Vores største omlægning handlede om klokkeslæt. Familiehuset havde åbent fra 8 til 15.30, altså netop når forældre er på arbejde, og børn er i skole. Nu er der to aftener til kl. 20 og hver anden lørdag formiddag. Fremmødet er gået fra omkring 60 til godt 80 procent af de aftalte samtaler.

Det krævede en lokalaftale, en tålmodig tillidsrepræsentant og et halvt års forberedelse.`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-02-04T10:57:00+01:00',
      text: 'Anders, hvad gav I medarbejderne til gengæld for aftenerne? Jeg kan allerede høre spørgsmålet på mit første personalemøde.',
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-02-05T07:58:00+01:00',
      text: 'Frihed til selv at lægge planen. Teamet fordeler aftenerne indbyrdes seks uger frem, og alle har en fast fridag hver anden uge. To ud af 14 ønskede sig væk, og dem fandt vi en anden plads til. De øvrige vil ikke tilbage, siger de, når jeg spørger. Jeg spørger ret tit.',
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2016-02-18T13:04:00+01:00',
      text: 'Vi har gjort det modsatte af at lukke: åbnet. Åben rådgivning efter § 11 på biblioteket hver onsdag, uden visitation og uden journal. Op til fem samtaler, og man kan komme anonymt. Bagsiden er, at vi ikke ved, hvem der kommer, og derfor har svært ved at vise udvalget, at pengene er givet godt ud. Nogen, der har løst det?',
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2016-02-19T09:30:00+01:00',
      text: 'Vi lader folk krydse tre ting af på et kort ved døren: barnets aldersgruppe, hvad de gerne vil tale om, og hvor de har hørt om os. Ikke noget navn. Efter den sidste samtale spørger vi, om de fik det, de kom efter. Cirka to tredjedele svarer. Det er ikke forskning, men det er nok til en side til udvalget.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-02-22T14:10:00+01:00',
      text: 'Det lyder som en klog og nænsom løsning, Frank. Set herfra er antal og anledning fuldt tilstrækkeligt, når rådgivningen er anonym. Registrér endelig ikke så meget, at folk bliver væk.',
    },
    {
      author: 'deltager2@holbaek.example',
      at: '2016-03-08T10:16:00+01:00',
      text: `Jeg savner PPR i tråden, så her kommer vi. I Holbæk har vi lagt to skoledage om måneden om fra individuelle samtaler til grupper for børn, hvis forældre er gået fra hinanden, og for børn med angst. En psykolog og en fra familiehuset har dem sammen. Regnestykket er enkelt: otte børn i stedet for to på samme tid, og børnene opdager, at de ikke er de eneste.

Dog skal man sige nej til nogen. Gruppen er ikke til et barn, der er midt i noget voldsomt.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-03-09T15:37:00+01:00',
      text: `Som rådgiver har jeg et hjertesuk. Når tilbud bliver lagt om, hører jeg det tit, fordi jeg bevilger noget, der ikke findes mere. I efteråret lovede jeg en mor et forløb, som var nedlagt to uger før. Det var ikke sjovt for nogen af os, og tilliden tog lang tid at få tilbage.

Kan I, der styrer den slags, ikke lave én side, som altid er rigtig?`,
    },
    {
      author: 'projektleder@kolding.example',
      at: '2016-03-09T16:20:00+01:00',
      text: 'Den sved, Morten, og det skulle den også. Fra på mandag har vi én tilbudsoversigt på intranettet med en ansvarlig for hver linje og en dato for, hvornår den sidst er set efter. Er datoen mere end tre måneder gammel, bliver linjen gul, og så ringer jeg. Sig endelig til, hvis den ikke holder.',
    },
    {
      author: 'konsulent@sus.example',
      at: '2016-03-15T09:05:00+01:00',
      text: `Jeg har fulgt en del omlægninger, og de, der lykkes, har som regel svaret på tre spørgsmål, **før** nogen talte om lukning:

- Hvilke familier kommer i dag, og hvad kommer de efter?
- Hvor skal netop de familier hen i stedet, fra hvilken dag?
- Hvad skal medarbejderne kunne, som de ikke kan endnu, og hvem lærer dem det?

Aksel, kunne I tage de ni små tilbud ét for ét med de spørgsmål? Så bliver det ikke en sparerunde, men en samtale om familier.`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-04-14T11:49:00+02:00',
      text: 'Vi gjorde, som du foreslog, Viggo. Seks møder à en time med dem, der driver tilbuddene. Resultat: Fire bliver til ét fælles forældreforløb, to fortsætter uændret, to lukker til sommer, og det niende viste sig at være savnet af sundhedsplejen, så det vokser. Det mest overraskende var, at forslaget om at lukke det ene kom fra dem, der selv havde startet det.',
    },
    {
      author: 'deltager1@nyborg.example',
      at: '2016-04-26T08:50:00+02:00',
      text: 'Må en mindre kommune have en anden vinkel? Vi kan ikke drive otte spor på egen hånd, så vi har aftalt med en nabokommune, at de tager vores familier med i deres forældrekursus, og at vi tager deres unge med i vores gruppe. Ingen penge imellem os, bare pladser én til én. Det tog et år at forhandle og én eftermiddag at gå i gang med.',
    },
    {
      author: 'deltager1@esbjerg.example',
      at: '2016-05-10T13:25:00+02:00',
      text: 'En advarsel fra en chef, som har prøvet det: Regn ikke gevinsten hjem i det første år. Vi lagte et døgntilbud om til støtte i hjemmet og havde begge udgifter samtidig i ni måneder, fordi de børn, der boede der, selvfølgelig skulle have ro til at flytte i deres eget tempo. Sæt en pukkel ind i budgettet fra starten, så slipper I for at stå skoleret bagefter.',
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-05-12T09:02:00+02:00',
      text: 'Det blev en bedre tråd, end jeg havde turdet håbe på. Jeg har samlet rådene på én side til vores ledergruppe og lægger den i Dokumenter i dag: åbningstider (Anders), korte og lange spor (Mogens), kort ved døren (Frank), byttepladser (Kenneth), puklen i budgettet (Allan) og den evigt rigtige liste (Pia og Morten). Nu er vi nede på 29 tilbud, og de er alle sammen i brug.',
    },
  ],
};
