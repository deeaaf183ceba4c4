import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Hvordan taler vi med forældrene, før underretningen sendes?',
  posts: [
    {
      author: 'deltager1@aabenraa.example',
      at: '2017-01-10T07:52:00+01:00',
      text: `Hånden på hjertet: Hos os bliver samtalen med forældrene tit udskudt. Pædagogerne er ikke i tvivl om bekymringen, men de er bange for at ødelægge samarbejdet, for at sige noget forkert og for, at barnet bliver taget ud af institutionen. Så går der tre uger, og når vi endelig underretter, får forældrene det hele på én gang.

Jeg leder ikke efter endnu et skema. Jeg vil gerne vide, hvad I **siger**. Hvordan lyder jeres første sætning?`,
    },
    {
      author: 'deltager2@roskilde.example',
      at: '2017-01-10T12:31:00+01:00',
      text: '»Der er noget, jeg har lagt mærke til, og som jeg ikke vil gå med alene.« Sådan begynder jeg næsten hver gang. Sætningen er sand, den er min egen, og den lægger op til, at vi kigger på det sammen.',
    },
    {
      author: 'deltager2@kolding.example',
      at: '2017-01-11T09:03:00+01:00',
      text: `I modtagelsen kan vi se på de første linjer, om forældrene kender indholdet. Når de gør, kan min rådgivers første samtale handle om barnet. Når de ikke gør, går den første time med at tale om, hvor urimelig børnehaven er.

Vi har derfor en fast rubrik øverst: Hvad har I sagt til forældrene, hvornår, og hvad svarede de? Står der »ikke talt med forældrene« uden en grund, ringer vi tilbage samme dag.`,
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2017-01-12T15:20:00+01:00',
      text: 'Det må ikke være klasselæreren alene. Hos os er vi altid to: læreren, som kender barnet, og mig eller min afdelingsleder, som ejer beslutningen. Så kan læreren blive ved med at være den, forældrene tør ringe til, og jeg kan tage imod vreden. Det er jeg trods alt lønnet for.',
    },
    {
      author: 'deltager3@naestved.example',
      at: '2017-01-17T10:48:00+01:00',
      text: 'Lidt uenig i den rollefordeling, Lasse. Forældre gennemskuer den, og så er der pludselig to budskaber i rummet. Jeg har bedre erfaring med, at begge siger det samme, og at læreren siger højt: »Jeg er enig i, at vi underretter.« Det er hårdt i fem minutter og godt resten af skoleåret.',
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2017-01-17T20:14:00+01:00',
      text: 'Touché. Det var nok mere arbejdsdeling end skuespil, jeg tænkte på, men din sætning tager jeg med på personalemødet på torsdag.',
    },
    {
      author: 'konsulent4@sus.example',
      at: '2017-01-19T11:26:00+01:00',
      text: `Må jeg prøve at samle det til en rækkefølge, som I kan øve to og to på et personalemøde? Det tager 25 minutter, hvis man holder sig til det.

- **Anledningen:** Hvorfor sidder vi her i dag?
- **Det, vi har set:** to eller tre iagttagelser med tid og sted og uden tillægsord.
- **Det, vi tænker:** Hvad gør det os bekymrede for?
- **Jeres billede:** Genkender I det? Så tier man stille, også når det er ubehageligt.
- **Det, der sker nu:** Vi underretter, og nu fortæller vi, hvem der kontakter jer og hvornår.

Fjerde punkt er det sværeste. De fleste af os fylder stilheden ud efter fire sekunder.`,
    },
    {
      author: 'deltager1@rudersdal.example',
      at: '2017-01-24T08:17:00+01:00',
      text: 'Hvornår falder selve ordet? Hos os gemmer pædagogerne »underretning« til sidst, og så har forældrene siddet i tyve minutter og troet, at det var en almindelig forældresamtale. Det føles forkert, men jeg forstår godt, hvorfor de gør det.',
    },
    {
      author: 'deltager2@vejle.example',
      at: '2017-01-25T13:09:00+01:00',
      text: 'Inden for de første to minutter, Mads. Og forklar det i samme åndedrag: En underretning er en besked til kommunen om, at et barn kan have brug for hjælp. Den er ikke en anmeldelse. Der er ikke truffet nogen afgørelse. Vi har trykt de tre sætninger på et kort, institutionerne kan give med hjem, for ingen hører efter, når først ordet er faldet.',
    },
    {
      author: 'deltager3@albertslund.example',
      at: '2017-02-02T16:33:00+01:00',
      text: 'Alt det her forudsætter jo, at nogen kommer. Når det gælder de store, ringer jeg, skriver og kører forbi, og nogle gange er der stadig ingen, der åbner. Hvor længe venter I, før I sender den alligevel?',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2017-02-07T09:50:00+01:00',
      text: `Kort om reglerne: Loven stiller ikke krav om, at forældrene er orienteret, før man underretter, og heller ikke om, at de er enige. At tale med dem først er god praksis, når det er forsvarligt. Konsekvensen for Simons spørgsmål er, at man ikke kan vente på dem. Kan I ikke få fat i forældrene, så underret, og skriv, hvad I har forsøgt.

Ved viden eller mistanke om vold eller seksuelle overgreb skal forældrene **ikke** orienteres først. Ring til myndigheden, og aftal, hvem der siger hvad til hvem. Det er den ene situation, hvor den gode dialog må vente.`,
      editedAt: '2017-02-07T13:25:00+01:00',
    },
    {
      author: 'deltager2@randers.example',
      at: '2017-02-15T14:55:00+01:00',
      text: 'Sundhedsplejersken sidder der tit helt alene, i en sofa, med en baby på armen mellem sig og forældrene. Vi har tre aftaler i Randers, som gør det til at holde ud. Jeg ringer altid til min leder fra bilen, inden jeg går ind. Jeg siger det i begyndelsen af besøget og aldrig med jakken på i entréen. Og jeg kommer igen samme uge, også når døren kun bliver åbnet på klem. Det tredje er vigtigst: Barnet skal stadig vejes, og forældrene skal se, at jeg ikke er forsvundet.',
    },
    {
      author: 'underviser2@via.example',
      at: '2017-02-27T10:12:00+01:00',
      text: `Jeg underviser kommende og erfarne pædagoger i netop den samtale, og Eriks spørgsmål om den første sætning er bedre end de fleste lærebøger. En øvelse, I kan stjæle: Skriv tre sætninger om bekymringen. Streg alle de ord over, som forældrene kunne blive uenige i (»ofte«, »urolig«, »mangler«). Skriv sætningerne om, så der kun er det tilbage, et kamera ville have optaget. Læs op for sidemanden.

Har I egne begyndelser, I er glade for, og som ikke kan føres tilbage til nogen, vil jeg meget gerne have lov at bruge dem i undervisningen.`,
    },
    {
      author: 'deltager2@holbaek.example',
      at: '2017-03-08T11:40:00+01:00',
      text: 'Ingen har nævnt dagen efter. I PPR møder vi forældre, som husker underretningen som den dag, institutionen holdt op med at sige noget. Personalet mener det godt og vil give plads, men det opleves som kulde. Skriv navnet på den, der tager kontakt næste morgen, ind i planen, før samtalen holdes.',
    },
    {
      author: 'deltager3@bronderslev.example',
      at: '2017-03-14T12:02:00+01:00',
      text: 'To ting, vi har skrevet ind i skolens vejledning efter at have gjort dem forkert: aldrig en fredag efter klokken tolv, og aldrig som punkt fem på en skole-hjem-samtale om matematik.',
    },
    {
      author: 'deltager1@syddjurs.example',
      at: '2017-03-23T08:44:00+01:00',
      text: 'Husk begge forældre. Når far og mor bor hver for sig og deler forældremyndigheden, taler vi alt for let kun med den, der henter. Den anden hører det så fra sin tidligere partner, og så er vi blevet en del af en konflikt, vi slet ikke kendte. Vi tilbyder nu begge en samtale samme dag, gerne hver for sig.',
    },
    {
      author: 'deltager1@aabenraa.example',
      at: '2017-04-05T07:45:00+02:00',
      text: `I januar spurgte jeg om den første sætning, og jeg har fået meget mere. Det her gør vi nu i vores tre huse:

- Der går højst en uge fra stuemødet til samtalen med forældrene. Datoen sættes på stuemødet, og jeg får den at vide.
- Vi er to, og vi siger det samme. Ordet »underretning« falder tidligt, og kortet fra Vejle kommer med hjem.
- En navngiven kollega siger godmorgen dagen efter.

Vi øvede Mies rækkefølge en mandag aften, først med fnisen og så med alvor. Britta, din sætning er den, flest har taget til sig. Siden februar har vi haft tre samtaler, og alle tre gange er familien blevet i huset. Det er ikke statistik, men det har gjort pædagogerne modigere.`,
    },
  ],
};
