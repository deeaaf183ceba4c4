import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'PPR tættere på: hvad gør I, før der er en indstilling?',
  posts: [
    {
      author: 'deltager2@herning.example',
      at: '2016-01-13T08:26:00+01:00',
      text: `I Herning gik vi ved juletid 60 indstillinger fra efteråret igennem. I 26 af dem endte vi med at give rådgivning, som skolen eller dagtilbuddet kunne have fået tre måneder før, hvis vi bare havde været til at få fat på. Imens ventede både forældre og lærer.

Derfor vil vi flytte timer frem, så psykologer og talehørekonsulenter er ude, inden nogen skriver en indstilling. Hvad gør I i den fase? Jeg er både ude efter det, der virker, og det, I er holdt op med.`,
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2016-01-13T14:52:00+01:00',
      text: `Fra skolens side er det enkelt: Jeg vil hellere have en psykolog, som kommer hver anden onsdag og drikker kaffe på lærerværelset, end en udredning på tolv sider. Halvdelen af det, vi får brug for, bliver alligevel spurgt om på gangen.`,
    },
    {
      author: 'deltager1@kolding.example',
      at: '2016-01-15T09:37:00+01:00',
      text: `Jeg er sådan en onsdagspsykolog, Claus, og kaffen er ganske rigtigt det halve. Men vi har lært at sætte en ramme om den anden halvdel. Hver skole har to timers åben rådgivning hver fjortende dag, som lærerne selv skriver sig på til med tre linjer:

- Hvad ser du?
- Hvad har du prøvet?
- Hvad vil du gerne have svar på?

Står der ingen på listen, går jeg med ud i en klasse.`,
    },
    {
      author: 'deltager2@syddjurs.example',
      at: '2016-01-19T10:14:00+01:00',
      text: `I Syddjurs mødes et ressourceteam på hver skole hver tredje uge: en leder, PPR-psykologen, en AKT-vejleder, sundhedsplejersken og hver anden gang en socialrådgiver. Man kommer ikke med et barn, men med en undervisningssituation. Alt skal igennem teamet, før der kan skrives en indstilling, medmindre det haster.

Prisen er, at et enkelt dårligt forberedt møde koster seks menneskers formiddag. Derfor har vi en tovholder, som ringer til læreren dagen før.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2016-01-21T13:09:00+01:00',
      text: `Glem nu ikke dagtilbuddene. Tit er det skolerne, der får de faste dage, fordi de er store og ligger samlet, mens mine fem huse deler en psykolog, jeg ser fire gange om året. Og det er altså i børnehaven, man kan nå noget, før det bliver svært for alvor.`,
    },
    {
      author: 'deltager2@herning.example',
      at: '2016-01-22T08:05:00+01:00',
      text: `Carsten, den tager jeg med hjem; vores egen plan begynder også med skolerne, kan jeg se. Et spørgsmål til alle: Hvordan klarer I samtykket, når det er rådgivning før en indstilling? Vores psykologer er usikre på, hvornår en snak på gangen bliver til en drøftelse af et bestemt barn.`,
    },
    {
      author: 'deltager2@odense.example',
      at: '2016-01-25T11:41:00+01:00',
      text: `Sådan har vi skrevet det ned i Odense, Hanne, på en halv side, som hænger i alle personalerum:

- Drøfter vi **jeres praksis** (klassen, stuen, overgangene), er der ingen navne, og samtykke er ikke nødvendigt.
- Kan barnet genkendes, skal forældrene have sagt ja først. Det gælder også, når I undlader navnet, men alle ved, hvem det er.
- Bedst er det, hvis forældrene er med. Vi tilbyder dem tyve minutter i samme tidsrum.

Det tredje punkt var det, der fik flest til at ryste på hånden. Nu er det hver tredje rådgivning, hvor forældrene sidder med.`,
    },
    {
      author: 'deltager1@viborg.example',
      at: '2016-02-02T15:28:00+01:00',
      text: `Lad mig være lidt på tværs. Jeg er for, at vi kommer tidligere ud, men det er de samme timer, vi taler om. Når jeg sidder på et lærerværelse, er der et barn et andet sted, som venter på en undersøgelse, det faktisk har brug for. Hos os steg ventetiden fra syv til elleve uger i det første halve år, hvor vi havde faste dage.

Så spørgsmålet til jer, der er længere fremme: Faldt antallet af indstillinger, og hvor lang tid gik der, før det skete?`,
    },
    {
      author: 'deltager5@haderslev.example',
      at: '2016-02-04T09:02:00+01:00',
      text: `Det faldt, Ole, men langsommere, end vi havde lovet politikerne. Første år: 248 mod 251 året før, altså ingenting. Andet år: 207. Vi klarede puklen ved at ansætte en psykolog midlertidigt i ti måneder, og uden hende var vi gået i stå. Skriv det ind i planen fra starten: Der skal penge til overgangen.`,
    },
    {
      author: 'deltager3@randers.example',
      at: '2016-02-17T16:20:00+01:00',
      text: `Nu siger jeg noget, som skoleledere ikke plejer at sige højt. En del af mine indstillinger handler ikke om at få hjælp af en psykolog. De handler om, at der skal ligge en udtalelse, før jeg kan søge om støttetimer. Så længe papiret er adgangsbilletten, skriver jeg papiret.`,
    },
    {
      author: 'deltager2@aabenraa.example',
      at: '2016-02-18T08:44:00+01:00',
      text: `> Så længe papiret er adgangsbilletten, skriver jeg papiret.

Modigt sagt, Niels, og helt rigtigt set. I Aabenraa lagde vi støttetimerne ud til skolerne efter elevtal og en social nøgle, så de ikke længere skal søges enkeltvis. Kun de helt omfattende tilbud kræver en vurdering fra PPR. Året efter var indstillingerne en tredjedel færre, uden at PPR havde gjort noget som helst anderledes. Først derefter gav det mening at tale om faste dage.`,
    },
    {
      author: 'deltager3@viborg.example',
      at: '2016-02-24T10:33:00+01:00',
      text: `Må myndighed blande sig? Når jeg laver en § 50-undersøgelse, skriver jeg til PPR og beder om en udtalelse. Den kommer efter fem-seks uger og handler om en test. Det, jeg mangler, er psykologens øje på hverdagen i klassen. På en af vores skoler holder vi nu det indledende møde sammen: forældrene, læreren, psykologen og mig. Det tager en time og sparer mindst tre.`,
    },
    {
      author: 'deltager1@vejle.example',
      at: '2016-03-02T12:25:00+01:00',
      text: `Et lille fif: Bed læreren om at filme ti minutter af den situation, der er svær, med forældrenes ja, så har I noget at tale om, som I begge har set.`,
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-03-09T13:56:00+01:00',
      text: `Jeg følger tråden med stor interesse, for PPR's rolle går igen i næsten alle køreplanerne. To ting fra styrelsens stol:

Beskriv gerne allerede nu, hvordan I vil kunne **se**, at timerne er flyttet: rådgivninger, indstillinger og ventetid hver for sig og opgjort på samme måde fra begyndelsen. Ellers får I svært ved at vise det om to år. Og Flemmings pointe om overgangen hører hjemme i jeres omlægningsplan, for det er netop den slags, jeres ledelse skal kunne tage stilling til.`,
    },
    {
      author: 'deltager1@fredericia.example',
      at: '2016-03-15T09:19:00+01:00',
      text: `Her er en, der gik galt, så I kan springe den over. Vi lod alle tolv psykologer selv aftale omfang og form med deres skoler. Efter et år var der tolv udgaver. To skoler fik en dag om ugen, én fik ingenting, fordi lederen aldrig ringede tilbage. Nu fordeler vi timerne centralt efter børnetal og sociale forhold, og kun indholdet aftales lokalt.`,
    },
    {
      author: 'projektleder@vesthimmerland.example',
      at: '2016-03-30T10:07:00+02:00',
      text: `Hvordan gør man det med små enheder og lange veje? Vi har skoler med 90 elever, og en psykolog kan køre 45 minutter for at finde ud af, at læreren er syg. Er der nogen, der har prøvet rådgivning på telefon eller skærm som fast ordning?`,
    },
    {
      author: 'deltager2@herning.example',
      at: '2016-04-08T11:12:00+02:00',
      text: `Gitte, vi har netop begyndt med fast telefontid fra kl. 14 til 15.30 tre dage om ugen, og det er de små skoler yderst i kommunen, der ringer. Prøv det.

Det her har jeg samlet op til vores plan i Herning, og brug det, hvis I kan:

- Penge og PPR skilles ad først (Aabenraa), ellers skriver skolerne stadig for at få timer.
- Tiden fordeles centralt, indholdet lokalt (Fredericia).
- Dagtilbud får mindst lige så meget som skolerne, regnet pr. barn (Odense).
- En halv side om samtykke på væggen (også Odense).
- Tre linjer før hver rådgivning (Kolding).
- Et år med dobbelt bemanding på ventelisten, eller en ærlig melding om, at den vokser (Haderslev og Viborg).

Vi begynder 1. august og tæller efter Connys opskrift. Spørg mig, når der er gået et år.`,
      editedAt: '2016-04-08T13:30:00+02:00',
    },
  ],
};
