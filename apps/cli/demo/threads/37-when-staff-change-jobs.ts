import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Når medarbejdere skifter job: hvordan holder vi fast?',
  posts: [
    {
      author: 'projektleder@gladsaxe.example',
      at: '2017-03-08T09:17:00+01:00',
      text: `I fredags stod vi igen med kransekage og en buket. Af de seks, som tog med til det første temaseminar fra Gladsaxe, er tre nu ansat andre steder. Det er ikke flugt: Den ene er blevet leder i nabokommunen, den anden har fået kortere til arbejde, og den tredje ville tilbage til psykiatrien.

Men hver gang forsvinder der noget, som jeg troede, var blevet **vores**. Det viser sig så at have været deres. Hvordan gør I det, at arbejdsformen bliver, når menneskene går?`,
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2017-03-09T11:05:00+01:00',
      text: 'Velkommen i klubben. Ni af vores 21 rådgivere har været her i under et år. Jeg er holdt op med at planlægge, som om folk bliver i fem år, og planlægger nu, som om de bliver i to. Det lyder opgivende, men det har gjort os skarpere på, hvad man skal kunne efter tre uger.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2017-03-13T08:44:00+01:00',
      text: `Vi har lavet en afskedsplan, og den er lige så vigtig som introduktionsplanen. Fra opsigelsen og til den sidste dag gælder:

- Ingen nye sager de sidste fire uger.
- De fem familier, der har mest brug for det, bliver besøgt **sammen med** den, der tager over.
- Resten får et brev med navn, billede og den dato, hvor den nye ringer. Højst ti hverdage frem.
- Sidste fredag læser en kollega fem tilfældige sager og spørger til det, hun ikke forstår.

Det koster os omkring en uges arbejdskraft pr. fratrædelse. Uden den kostede det to måneder bagefter.`,
    },
    {
      author: 'deltager3@herning.example',
      at: '2017-03-14T15:37:00+01:00',
      text: 'Tak på familiernes vegne, Dorthe, for det fælles besøg. Det er ikke skiftet i sig selv, der slider. Det er at skulle bevise sig forfra hver gang.',
    },
    {
      author: 'deltager3@gladsaxe.example',
      at: '2017-03-20T19:22:00+01:00',
      text: `Jeg har holdt døren for flere gode teammakkere, så lad mig sige det, ingen skriver i en fratrædelsessamtale. Folk bliver, når de kan nå at gøre det ordentligt, og når nogen lægger mærke til det. De går ikke efter 1.200 kroner mere om måneden, de går efter en torsdag, hvor de ikke skal aflyse et hjemmebesøg for tredje gang.`,
    },
    {
      author: 'underviser@via.example',
      at: '2017-03-28T10:40:00+02:00',
      text: `Set fra den anden side af døren: De nyuddannede, jeg følger, fortæller sjældent om manglende viden. De fortæller om ikke at vide, **hvem de må spørge, og hvor mange gange**. Efter tredje spørgsmål på en dag holder de op og gætter.

En kommune har løst det så enkelt, at jeg nævner det overalt: Den nye får en liste med tre navne og et klokkeslæt ud for hvert. »Mellem 9 og 10 må du forstyrre hende om alt.«`,
    },
    {
      author: 'deltager1@rudersdal.example',
      at: '2017-04-04T07:20:00+02:00',
      text: 'I dagtilbud er udskiftningen mindst lige så stor, og dér sidder viden i vanerne. Ingen læser vores mappe om tidlig opsporing. Men når den nye pædagog de første seks uger altid går makkerpar til stuemødet, hvor vi gennemgår børnene, så bliver vanen overtaget uden et ord. Mappen bruger vi under benet på et bord.',
    },
    {
      author: 'projektleder@holbaek.example',
      at: '2017-04-19T13:09:00+02:00',
      text: `Må jeg tale om os selv, projektlederne? For nogle år siden overtog jeg et helt andet projekt efter en kollega. Der lå 412 dokumenter og en venlig seddel. Alt var der, og intet kunne findes, og de tre aftaler, som betød noget, stod ikke nogen steder, fordi de var lavet i en bil.

Nu har jeg én side, som jeg retter hver fredag: Hvad er i gang, hvem har lovet hvad, hvad venter vi på, hvem bliver sur, hvis det ikke sker. Vinder jeg i Lotto på lørdag, kan min afløser nøjes med den.`,
    },
    {
      author: 'deltager1@svendborg.example',
      at: '2017-04-24T16:31:00+02:00',
      text: `> Det viser sig så at have været deres.

Den sætning har jeg tænkt over i en uge, Merete. Efter min erfaring bliver en arbejdsform først vores, når tre ting er sket: Den står i kalenderen uden nogens navn på, den bliver savnet, når den aflyses, og en **ny** leder har forsvaret den mindst én gang. Når vi ansætter ledere, spørger vi til deres visioner. Vi burde spørge, hvad de har tænkt sig at lade være.`,
    },
    {
      author: 'deltager2@albertslund.example',
      at: '2017-05-03T10:55:00+02:00',
      text: `Hvordan får I tid til oplæring, når afdelingen i forvejen mangler folk? Vi har valgt den upopulære løsning: En mentor får **20 procent færre sager** i tre måneder, og resten af teamet bærer dem. Der var brok. Så regnede vi ud, hvad de seneste tre opsigelser inden for prøvetiden havde kostet os i annoncer, vikarer og overtagne sager, og hængte tallet op ved kaffemaskinen. Siden har ingen brokket sig højt.`,
    },
    {
      author: 'konsulent3@sus.example',
      at: '2017-05-16T09:24:00+02:00',
      text: `Holder man jeres råd op mod lyset, ligger de i tre lag, og de fleste kommuner har kun det ene:

- **Rytme**: det, der står i kalenderen, uanset hvem der sidder der. Mandagsmødet, stuemødet, sparringen. (Mads, Ulrik)
- **Makkere**: viden, der går fra menneske til menneske, fordi nogen har fået tid til det. (Eva, Ejnar, Dorthes fælles besøg)
- **Papir**: det lidt, der skal kunne læses af en fremmed. Én side, ikke 412. (Bodil)

Når noget forsvinder med en kollega, så spørg, hvilket lag det kun fandtes i.`,
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2017-06-06T08:38:00+02:00',
      text: `Inspireret af Troels ringede jeg til de sidste seks, der er rejst fra os, og spørgsmålet var ikke, hvorfor de gik, men hvornår de begyndte at kigge efter andet. Fem af seks kunne huske dagen. Ingen af dem nævnte løn. Tre nævnte en uge, hvor de havde bedt om hjælp og fået at vide, at alle havde travlt. Én af de tre gange var det mig, der sagde det.

Vi har nu en regel, jeg selv er mest bundet af: Når en nyansat siger, at det er for meget, skal der ske noget synligt inden fredag.`,
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2017-06-20T12:46:00+02:00',
      text: `Til min egen og andres erindring, for jeg skal jo også skifte job en dag: Gladsaxe indfører pr. 1. september afskedsplan (Viborg), klokkeslæt på tre navne (Ejnar), nedsat sagstal til mentorer (Albertslund) og én side, som jeg retter om fredagen (Holbæk). Cecilie har desuden sat »hvornår begyndte du at kigge?« ind i samtalen efter et halvt år, altså **før** folk er rejst.

Vi havde foreslået emnet til en workshop på konferencen sammen med Vejle, men det blev til et bord på torvet. Kom forbi. Der bliver kransekage.`,
    },
  ],
};
