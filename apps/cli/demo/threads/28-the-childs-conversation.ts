import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Børnesamtalen: redskaber, der virker for jer',
  posts: [
    {
      author: 'deltager3@viborg.example',
      at: '2017-04-04T08:47:00+02:00',
      text: `Vores team har besluttet at bruge foråret på børnesamtalen. Vi holder den skam, men den bliver for ofte til tyve minutter i et mødelokale med en voksen, der noterer. I to ud af tre journaler kan jeg ikke høre barnets stemme bagefter.

Hvad bruger I, som faktisk virker? Og hvordan får I det, barnet siger, med ind i afgørelsen, så det betyder noget?`,
    },
    {
      author: 'deltager3@herning.example',
      at: '2017-04-05T13:19:00+02:00',
      text: `**De tre huse** er det, jeg vender tilbage til: bekymringernes hus, de gode tings hus og drømmenes hus. Begynd altid i det gode. Barnet tegner eller dikterer, og jeg skriver ordret, også når det lyder skævt eller urimeligt. Til sidst spørger jeg, hvem der må se husene, og i hvilken rækkefølge. Det spørgsmål har lært mig mere om en familie end mange undersøgelser.`,
    },
    {
      author: 'deltager2@fredericia.example',
      at: '2017-04-06T09:58:00+02:00',
      text: `Vi tog 30 tilfældige undersøgelser frem sidste efterår og læste kun efter én ting: Står barnets egne ord et sted i vurderingen? Det gjorde de i 11. Samtalen var holdt i 28, så det var ikke dér, den var gal.

Vi har siden tilføjet to felter i skabelonen: »Det sagde barnet« og »Det har vi gjort med det«. Det andet felt må gerne rumme et nej, men det skal begrundes, så barnet ville kunne forstå det. I marts gentog vi øvelsen: 24 af 30.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2017-04-18T10:36:00+02:00',
      text: `Sted slår redskab, efter min erfaring. De første gange mødes jeg med barnet, hvor det har noget at vise frem: klubben, stalden, værelset. Mødelokale 3 er reserveret til voksne. En kollega går altid en tur med de større og siger på forhånd, hvor langt der er, så barnet ved, hvornår det er slut.`,
    },
    {
      author: 'underviser2@via.example',
      at: '2017-04-20T11:24:00+02:00',
      text: `Når vi øver børnesamtaler på uddannelsen, ser vi de samme tre ting igen og igen: Den voksne forklarer for længe, spørger to ting på én gang og skynder sig at trøste, når der bliver stille. Prøv denne øvelse på et teammøde:

- To og to, fem minutter. Den ene er sig selv som tiårig.
- Den anden må kun bruge spørgsmål på under otte ord.
- Efter hvert svar tæller man til fire, før man siger noget.

De fire sekunder føles som en uge. Men det er næsten altid i dem, det vigtige kommer.`,
    },
    {
      author: 'deltager3@gladsaxe.example',
      at: '2017-04-25T14:41:00+02:00',
      text: `Må jeg være en anelse skeptisk? Jeg har siddet med kolleger, der havde tasken fuld af bamsekort, huse og skalaer, og som gemte sig bag dem. Børn kan lugte et redskab. Man kan godt forstå dem, der sukker over at blive bedt om at tegne et hus for tredje gang.

Det, jeg selv prøver at holde fast i, er at sige, hvem jeg er, hvorfor jeg er der, hvad jeg allerede ved, og hvem der får at vide, hvad barnet fortæller. Så må papiret ligge, til der er brug for det.`,
    },
    {
      author: 'deltager3@viborg.example',
      at: '2017-04-26T08:13:00+02:00',
      text: `Troels, den rammer. Vi har faktisk ikke noget sted, hvor man kan se, hvilke redskaber et barn har mødt før, og det skriver jeg på listen. Hvad gør I med de små, fra tre til fem år, hvor samtale er et stort ord?`,
    },
    {
      author: 'deltager3@syddjurs.example',
      at: '2017-05-02T12:57:00+02:00',
      text: `Med de små sidder jeg på gulvet. Et dukkehus og en håndfuld dyr er nok. Jeg leder ikke legen og spørger ikke, hvem den store bjørn er. Jeg siger bare højt, hvad jeg ser: »Nu gemmer den lille sig under bordet.« Jeg skriver, hvad barnet gjorde og sagde, i én spalte, og hvad jeg tænkte, i en anden, og så spørger jeg pædagogen, om hun kender den leg.`,
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2017-05-04T09:26:00+02:00',
      text: `Tag en voksen med, som barnet er trygt ved, og lad være med at gøre det længere end et kvarter. Når jeg hjælper socialrådgiveren med de mindste, foregår det i børnehavens garderobe eller ved puslebordet hjemme, mens vi laver noget andet. Tre korte gange er bedre end én lang.`,
    },
    {
      author: 'deltager2@naestved.example',
      at: '2017-05-16T13:33:00+02:00',
      text: `Noget, som ikke er nævnt endnu: Barnet har ret til en bisidder, og det bliver ofte sagt så hurtigt, at ingen børn siger ja. Vi har lavet et kort på størrelse med et spillekort. På forsiden står der: »Du må gerne tage en med, du kan lide.« På bagsiden er der eksempler: en lærer, en moster, en ven, der er fyldt 15, en fra Børns Vilkår. Det bliver sendt med hjem en uge før.`,
      editedAt: '2017-05-17T08:20:00+02:00',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-05-23T10:11:00+02:00',
      text: `Et par stykker har skrevet til mig om formalia, så jeg samler det her. Efter servicelovens § 48 skal barnet høres, før der træffes afgørelse om støtte, og samtalen kan finde sted uden forældrenes samtykke og uden deres tilstedeværelse, når hensynet til barnets bedste taler for det. Kan samtalen undtagelsesvis ikke gennemføres, skal barnets holdning søges belyst på anden vis.

Loven siger intet om kort eller huse. Den faglige frihed er stor, brug den. Og Vibekes felt om, hvad I har gjort med svaret, er så tæt på lovens hensigt, som man kan komme.`,
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2017-06-06T15:05:00+02:00',
      text: `Efter samtalen skriver jeg et brev til barnet. Højst ti linjer: det her fortalte du mig, det her gør jeg nu, det her kan jeg ikke love, og så kommer jeg igen den dag. Jeg læser det højt ved næste møde og spørger, om jeg har forstået det rigtigt. Det bliver rettet, hver eneste gang.

Det tager tyve minutter og er det eneste i journalen, jeg selv glæder mig til.`,
    },
    {
      author: 'deltager3@vejle.example',
      at: '2017-06-08T08:50:00+02:00',
      text: `Hvordan gør I, når der er tolk på? Jeg oplever, at både huse og stilhed falder til jorden, når hvert ord skal igennem en tredje person, og det er svært at vide, om tolken kender familien.`,
    },
    {
      author: 'deltager5@herning.example',
      at: '2017-06-20T11:17:00+02:00',
      text: `René, vi gør tre ting: tolk udefra og helst på telefon eller skærm, ti minutters forsamtale med tolken om ord, som er vigtige, og så bruger vi netop **mere** tegning, fordi tegningen ikke skal oversættes. Vi sætter dobbelt tid af.

Ellers har vi i Herning lavet en samtaletaske til hvert team, inspireret af det, I skriver her. Indhold: gode tuscher, karton, et lille sæt dyr, følelseskort, spillekortet om bisidder, en bold og en pakke kiks. Bolden er mest brugt. Kiksene er værst at holde lager af.`,
    },
    {
      author: 'projektleder@viborg.example',
      at: '2017-08-15T09:39:00+02:00',
      text: `Tre af vores rådgivere prøvede brevet til barnet i juni og juli, og ti breve blev det til. Tilbagemeldingen er, at det tager nærmere fyrre minutter i begyndelsen, Poul, men at afgørelsen bagefter næsten skriver sig selv. Som projektleder vil jeg gerne vide, om nogen har regnet på, hvad det koster at give børnesamtalen den tid, der skal til?`,
    },
    {
      author: 'deltager3@viborg.example',
      at: '2017-08-23T10:02:00+02:00',
      text: `> hvad det koster at give børnesamtalen den tid, der skal til

Det har jeg forsøgt at svare på herhjemme, Camilla: I snit gik vi fra halvanden til fire timer pr. barn inklusive brev og forberedelse. Teamet har omkring 70 undersøgelser om året, så det er 175 timer. Vi henter cirka halvdelen hjem ved at holde færre voksenmøder om det, barnet selv kunne have fortalt.

Det, vi har besluttet for efteråret:

- Mindst to møder, det første uden andet formål end at hilse på.
- Barnet vælger stedet og får bisidderkortet en uge før.
- Vi skriver i journalen, hvilke redskaber der er brugt, så ingen skal tegne det samme hus tre gange.
- »Det sagde barnet« og »Det har vi gjort med det« står i alle afgørelser.
- Brev til barnet efter hver samtale, læst højt.

Og så har vi sat Amalies fire sekunder op over kaffemaskinen.`,
    },
  ],
};
