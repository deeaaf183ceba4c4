import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Indikatorer, vi kan være bekendt at måle på',
  posts: [
    {
      author: 'projektleder@odense.example',
      at: '2016-08-23T09:06:00+02:00',
      text: `Analysen er færdig, og nu skal vi vælge de tal, vi vil følge resten af vejen. Direktøren vil have »færre anbringelser«. Medarbejderne vil have »børnenes trivsel«. Det første er jeg bange for at komme til at styre efter, det andet aner jeg ikke, hvordan man tæller.

Derfor spørger jeg på en lidt anden måde end normalt: Hvilke indikatorer ville I **være bekendt**? Altså tal, som I ville kunne læse højt for en familie, en kollega og lokalavisen uden at rødme.`,
    },
    {
      author: 'forsker2@vive.example',
      at: '2016-08-24T11:32:00+02:00',
      text: `Rødmeprøven er god. Må jeg supplere med tre kedelige?

- Ved I på forhånd, hvilken vej der er den gode?
- Kan I selv påvirke tallet inden for et år?
- Hvad ville I gøre i morgen, hvis det gik den forkerte vej?

Kan I ikke svare på den tredje, er det et tal til årsrapporten og ikke en indikator.`,
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2016-08-25T13:40:00+02:00',
      text: 'Antallet af underretninger dumper på den første, Sara. Vi har siddet en hel formiddag og ikke kunnet blive enige, om vi vil have flere eller færre. Flere, fordi folk tør? Færre, fordi vi når det inden? Vi endte med at stryge det og sove godt om natten.',
    },
    {
      author: 'deltager2@vejle.example',
      at: '2016-08-30T10:11:00+02:00',
      text: `I modtagelsen har vi valgt ét, der består dem alle: **genunderretninger**. Hvor stor en del af de børn, hvor vi sluttede uden at sætte noget i gang, bliver der underrettet om igen inden for tolv måneder? Hos os var det 34 procent sidste år. Den gode vej er nedad, vi kan selv gøre noget ved det, og hvis det stiger, ved jeg, hvilken bunke jeg skal læse.`,
    },
    {
      author: 'deltager2@fredericia.example',
      at: '2016-08-31T15:25:00+02:00',
      text: `Når alle siger noget pænt, må jeg sige noget grimt. Det, man måler, bliver pænt. Da vi fik mål om undersøgelser inden for fire måneder, blev de færdige inden for fire måneder. Nogle af dem, fordi vi blev hurtigere. Andre, fordi vi skrev »udredning fortsætter« og åbnede en ny. Kurven så fortrinlig ud, og det var mig selv, der viste den frem.`,
    },
    {
      author: 'konsulent2@implement.example',
      at: '2016-09-05T09:28:00+02:00',
      text: `Det var modigt at skrive, Vibeke, og der findes et modtræk: Sæt tallene sammen to og to, så det ene afslører, hvis man snyder sig selv med det andet.

- Tid til færdig undersøgelse **sammen med** andel, hvor barnets egne ord fremgår
- Afsluttede indsatser **sammen med** genunderretninger
- Antal rådgivninger efter § 11 **sammen med** antal dage, man ventede på den første

Et tal, der står alene, er en fristelse.`,
    },
    {
      author: 'projektleder@haderslev.example',
      at: '2016-09-08T08:47:00+02:00',
      text: `I vores køreplan står der, at forældrene højst skal fortælle deres historie to gange. Alle elsker sætningen, og ingen havde tænkt på, hvordan man fandt ud af det. Nu gør vi sådan: Ved afslutningen af ti forløb om måneden spørger en administrativ medarbejder i telefonen, hvor mange fra kommunen de har måttet forklare det hele for. Gennemsnittet i foråret var 5,2.`,
    },
    {
      author: 'deltager3@naestved.example',
      at: '2016-09-13T19:05:00+02:00',
      text: 'Hvem ser tallene, og på hvilket niveau? Det er det eneste, jeg vil vide som rådgiver. Kan min leder se mine egne genunderretninger ved siden af sidemandens, tager jeg ikke de svære sager mere. Så ærlige mennesker er vi.',
    },
    {
      author: 'deltager2@vejle.example',
      at: '2016-09-14T08:22:00+02:00',
      text: '> Kan min leder se mine egne\n\nAldrig under teamniveau hos os, Knud. Det er skrevet ned, og tillidsrepræsentanten har været med til at formulere det. Jeg har selv kun adgang til summen.',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2016-09-20T10:34:00+02:00',
      text: `Nogle pejlemærker herfra, så I ikke laver mere, end der bliver brugt. Vi beder om få indikatorer pr. kommune, gerne fem. For hver skal vi se, hvor I begyndte (og hvornår), hvor I gerne vil hen, og en værdi hvert halve år med dato. Udgangspunktet må godt være et skøn, bare der står »skøn«.

Et spejlvendt mål er også tilladt. »Højst 20 procent venter over otte dage« er ofte lettere at forstå end et gennemsnit.`,
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2016-09-27T12:51:00+02:00',
      text: `Sundhedsplejen har jo tal om alle børn, men de handler mest om vægt og amning. Det, jeg ville være bekendt, er noget andet: hvor mange af de familier, vi selv mente havde brug for ekstra besøg, fik dem, **mens barnet var under et halvt år**? I 2015 var det seks ud af ti. Resten fik dem senere, fordi vi manglede hænder, eller fordi ingen fulgte op på et nej.`,
    },
    {
      author: 'deltager1@roskilde.example',
      at: '2016-10-04T14:16:00+02:00',
      text: `En bekymring om sammenligning. Lægges vores fem tal ved siden af Rudersdals, så er der ikke gået to minutter, før nogen siger »hvorfor er I ikke som dem?«. Vi har forskellige børn. Jeg vil gerne sammenlignes med Roskilde sidste år og med ingen andre. Kan vi aftale det i netværket?`,
    },
    {
      author: 'forsker@vive.example',
      at: '2016-10-11T13:02:00+02:00',
      text: `Oliver har fagligt ret i, at niveauet sjældent kan sammenlignes. **Retningen** kan godt, og det er også den, vi senere får glæde af at se på: Bevæger flere sig samme vej, og begyndte det nogenlunde samtidig? Det forudsætter to ting, som er gratis i dag og dyre i morgen, nemlig at definitionen er skrevet ned, og at I ikke ændrer den undervejs uden at sætte dato på.

Endnu en ting. Sæt ikke måltal på det, der ligger langt ude i fremtiden, som anbringelser. Sæt dem på det, I gør, og følg det andet med interesse.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2016-11-01T09:49:00+01:00',
      text: `Skal vi prøve at blive nogle stykker om de samme fem? Mit forslag, plukket i tråden:

- Genunderretninger inden for tolv måneder (Maja)
- Dage fra henvendelse til første samtale, andel over otte (Esbens spejlvending)
- Opfølgninger holdt på den dag, der var aftalt **med familien**
- Ekstra besøg i tide (Malene)
- Hvor mange skulle I forklare det for? (Åse)

Alle opgøres for team eller område, aldrig for personer. Helle, du har en økonomikonsulent, som er god til at stille spørgsmål. Må vi låne hende til definitionerne?`,
    },
    {
      author: 'projektleder@esbjerg.example',
      at: '2016-11-17T11:27:00+01:00',
      text: `Hun brugte en formiddag på at ringe rundt til seks af jer og spørge, hvad »første samtale« er. Svarene: et opkald; et opkald på over ti minutter; et møde; et møde, hvor barnet er med; og to gange »det kommer an på«.

Hendes bud er nu et møde eller en telefonsamtale, som var **aftalt på forhånd**, og hvor familien talte mere end os. Arket med alle fem definitioner fylder to sider og ligger under Dokumenter.`,
      editedAt: '2016-11-18T08:14:00+01:00',
    },
    {
      author: 'projektleder@odense.example',
      at: '2016-12-13T10:20:00+01:00',
      text: `Fjorten kommuner har sagt ja til Karens fem, og jeg vil gerne slutte med det, direktøren endte med at sige. Jeg lagde de fem på hans bord uden et ord om anbringelser. Han læste dem, pegede på den nederste og spurgte: »Hvor mange skulle **jeg** forklare det for, hvis det var mig?« Jeg svarede, at vi ikke vidste det, men at det nok var flere end fem. Siden har han ikke nævnt kurven over anbringelser, undtagen én gang, og dér undskyldte han.

Vi måler første gang pr. 31. december, og så hvert halve år. Olivers ønske er skrevet øverst på arket: Vi sammenligner os med os selv.`,
    },
  ],
};
