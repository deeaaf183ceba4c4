import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Faste mål for familierne: hvordan formulerer I dem?',
  posts: [
    {
      author: 'deltager2@esbjerg.example',
      at: '2017-01-11T08:35:00+01:00',
      text: `I december læste vi 30 af vores egne handleplaner igennem og talte målene. Der var 127. Det er godt fire i hver plan, og den flittigste havde elleve. »Styrke forældrekompetencerne« optrådte 22 gange, nogle gange om familier, der ellers ikke lignede hinanden på noget punkt.

Nu vil vi gå over til det, vi kalder faste mål: højst tre, aftalt med familien, de samme hos rådgiver, behandler og skole, og de ligger fast, til vi sammen laver dem om. Men vi er gået i stå ved selve sætningerne. Hvordan lyder et godt mål hos jer?`,
    },
    {
      author: 'deltager3@odense.example',
      at: '2017-01-11T13:20:00+01:00',
      text: 'Jeg er den, der får målene leveret. »Styrke forældrekompetencerne« betyder i praksis, at jeg bruger de tre første hjemmebesøg på at gætte, hvad rådgiveren mente, og familien bruger dem på at gætte, hvad jeg vil. Et godt mål er et, hvor en fremmed kan kigge ind ad vinduet og se, om vi er kommet nærmere.',
    },
    {
      author: 'deltager3@vejle.example',
      at: '2017-01-12T09:41:00+01:00',
      text: `Når målene bliver vage, er det ikke altid, fordi vi er dovne. Nogle gange skriver jeg med vilje bredt, fordi jeg ved, at familien bliver flov, når der står »komme op om morgenen« sort på hvidt. Og systemet kræver et mål under hvert punkt, hvor der er en bekymring, så med seks punkter har jeg seks mål, før jeg er begyndt at tænke.`,
    },
    {
      author: 'deltager2@albertslund.example',
      at: '2017-01-16T10:12:00+01:00',
      text: `Tre spørgsmål hænger ved hver skærm hos os. Kan et mål ikke klare dem, skal det skrives om:

- Handler det om barnets liv og ikke om vores indsats? »Deltage i forældrekursus« er ikke et mål, det er en kalenderaftale.
- Ville mor, far og klasselæreren svare det samme, hvis man spurgte dem, om det er nået?
- Er det noget, der skal være **mere** af? Mål om noget, der skal holde op, er næsten umulige at arbejde hen imod.

René, punkterne i systemet slipper vi ikke for. Vi skriver »se mål 1« i dem, og det har ingen slået os i hovedet med endnu.`,
    },
    {
      author: 'deltager1@syddjurs.example',
      at: '2017-01-17T06:47:00+01:00',
      text: `Et hjertesuk fra garderoben: Vi har for tiden flere børn, der er sat mål for, og jeg kender målet for ét af dem. Hvis en pædagog er sammen med barnet 35 timer om ugen, og målet er, at det skal kunne lege med et andet barn i en halv time, så er det vel os, der skal vide det først. Kan I ikke spørge forældrene, om vi må få de tre linjer? Resten behøver vi ikke.`,
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-01-19T09:26:00+01:00',
      text: `Det er en god anledning til at læse bestemmelsen igen. Serviceloven siger i § 140, at handleplanen skal indeholde **konkrete mål** for barnets trivsel og udvikling i overensstemmelse med det overordnede formål med indsatsen. Den siger ikke, at der skal være mange. Efter § 70 skal I senest efter tre måneder vurdere, om indsatsen virker, og derefter med højst seks måneders mellemrum. Det kan man kun, når målet er til at få øje på.

Rasmus rammer noget vigtigt. Med forældrenes samtykke må I gerne dele målene og lade resten blive, hvor det er.`,
    },
    {
      author: 'deltager1@gladsaxe.example',
      at: '2017-01-24T14:37:00+01:00',
      text: `Fra psykologens værktøjskasse: Lad barnet, forældrene og læreren sætte et tal fra nul til ti på målet, hver for sig, den dag det bliver skrevet. Spørg så: »Hvad er der, når det er ét tal højere?« Svaret på det er som regel et bedre mål end det, I havde.

Pointen er ikke tallet. Når far siger otte, og læreren siger to, har man fundet det, mødet skal handle om.`,
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2017-02-01T15:13:00+01:00',
      text: 'Jeg skriver aldrig mål på kontoret mere. Det sker ved spisebordet, med familiens egne ord og med tusch på et stykke karton, og det er kartonet, jeg skriver af i systemet bagefter. »Vi vil kunne spise aftensmad, uden at nogen går fra bordet« er et mål, alle kan huske. »Bedre samspil i familien« er et mål, ingen af os kan huske, heller ikke mig.',
    },
    {
      author: 'deltager2@naestved.example',
      at: '2017-02-06T11:08:00+01:00',
      text: `> med familiens egne ord

Indtil et vist punkt, Frank. I modtagelsen ser jeg planer, hvor kartonet er så venligt, at bekymringen er forsvundet. Aftensmaden kan gå fint, mens barnet stadig er alene hjemme tre nætter om ugen. Hvis det er dét, vi er bekymrede for, skal det stå der, også når familien helst ville have valgt noget andet.

Vores udvej er to afsendere: mindst ét mål er familiens, og højst ét er kommunens, og det fremgår, hvilket der er hvis.`,
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2017-02-06T19:52:00+01:00',
      text: 'Køber den. Kommunens mål kan også skrives på karton, bare med en anden farve tusch. Og på et sprog, som jeg tør læse op, mens barnet hører det.',
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2017-02-21T12:44:00+01:00',
      text: `Med de store gælder det at få barren ned. Jeg havde i årevis skrevet »gennemføre 9. klasse«, og det er jo et helt liv for en, der ikke er stået op før middag siden oktober. Nu hedder det første mål gerne noget med to dage om ugen til klokken 11, og det næste bliver først skrevet, når det første er nået.`,
    },
    {
      author: 'deltager2@esbjerg.example',
      at: '2017-02-28T08:55:00+01:00',
      text: `Mens I har skrevet, har otte af vores rådgivere prøvet det i 26 familier: tre mål, Evas spørgsmål på skærmen og to afsendere. I 19 af dem har dagtilbud eller skole fået de tre linjer med forældrenes ja.

Næste problem melder sig: Hvor længe er fast? Nogle vil rette målene efter hvert hjemmebesøg, andre tør ikke røre dem før opfølgningen.`,
    },
    {
      author: 'deltager5@herning.example',
      at: '2017-03-02T10:31:00+01:00',
      text: `Den diskussion har vi haft, Line, og vi endte sådan: Målet ligger fast i tre måneder, **midlerne** må skifte hver uge. Er vi ikke kommet nærmere efter seks uger, er det indsatsen, der først skal mistænkes, og ikke familien. Vi spørger i denne rækkefølge:

- Gør vi det, vi aftalte?
- Gør vi det tit nok?
- Er det det rigtige, vi gør?
- Og først derefter: Er det det rigtige mål?`,
    },
    {
      author: 'konsulent2@implement.example',
      at: '2017-03-21T13:18:00+01:00',
      text: `I mange planer ser jeg, at tre forskellige ting er blandet i én sætning, og at det er derfor, den ikke kan bæres. Prøv at skille dem ad på en linje med tre felter:

- **Bekymringen** (det, vi har set): sover tre-fire timer om natten på hverdage
- **Målet** (det, vi vil se): sover fra klokken ti til seks mindst fire hverdage
- **Indsatsen** (det, vi gør): familiebehandler to aftener om ugen i fire uger

Eksemplet er opdigtet. Når felterne står hver for sig, kan man lave om på det ene uden at røre de to andre, og det er netop Henriks pointe.`,
    },
    {
      author: 'deltager2@esbjerg.example',
      at: '2017-04-06T09:20:00+02:00',
      text: `Her er det ark, I har skrevet sammen til os. Det fylder en halv side, og vi bruger det i hele familieafdelingen fra 1. maj:

- Højst tre mål, mindst ét fra familien, højst ét fra kommunen, og det står der, hvem der er afsender.
- Barnets liv, ikke vores kalender. Mere af noget, ikke mindre.
- Skrevet dér, hvor familien bor, og læst op for barnet, hvis det er gammelt nok.
- Et tal fra nul til ti fra hver, ved start og efter tre måneder.
- Målet ligger fast. Indsatsen skifter først.
- Skole eller dagtilbud får de tre linjer, når forældrene siger ja.

Af de 26 familier har vi nu fulgt op på 21. I ni er mindst to af målene nået, i otte er ét nået, og i fire står vi stille og er i gang med Henriks spørgsmål. Det kan jeg ikke sammenligne med før, for med de gamle mål anede vi ikke, hvornår noget var nået.`,
    },
  ],
};
