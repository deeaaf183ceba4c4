import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Netværksmøder, hvor familien faktisk bestemmer dagsordenen',
  posts: [
    {
      author: 'deltager3@syddjurs.example',
      at: '2016-05-10T08:35:00+02:00',
      text: `I alle vores papirer står der, at familien sætter dagsordenen. I virkeligheden har indkaldelsen otte faste punkter, skolen taler de første tyve minutter, og når vi når til »familiens ønsker«, er der seks minutter tilbage, og nogen har allerede taget jakken på.

Jeg vil gerne have det til at passe. Hvad gør I helt konkret? Ikke holdningen, den er vi enige om, men håndgrebet.`,
    },
    {
      author: 'deltager3@odense.example',
      at: '2016-05-10T14:17:00+02:00',
      text: 'Vi ringer til familien tre dage før og spørger, hvilke to ting mødet skal handle om. De to står øverst, med deres egne ord, og mødet slutter ikke, før de er vendt. Alt andet må vente. Håndgrebet er ikke opkaldet, det er sidste sætning: **Alt andet må vente.** Det tog os et halvt år at lære at overholde den.',
    },
    {
      author: 'deltager3@hvidovre.example',
      at: '2016-05-11T12:48:00+02:00',
      text: 'Må skolen, som taler i tyve minutter, få ordet? Ganske kort. Jeg gør det, fordi jeg er bange for, at det er den eneste gang i det halvår, hvor alle sidder der. Hvis jeg vidste, at nogen ringede til mig ugen efter, kunne jeg sagtens tie stille. Det er manglende tillid til opfølgningen og ikke manglende respekt for familien.',
    },
    {
      author: 'deltager2@naestved.example',
      at: '2016-05-17T09:26:00+02:00',
      text: 'Fra myndighedssiden må jeg tilføje, at der er ting, vi skal have sagt, også når familien helst ville være fri. Overvejer vi en anbringelse, kan det ikke gemmes væk bag »alt andet må vente«. Jeg synes, vi skylder familien at sige det på forhånd: Her er de to ting, I har valgt, og her er den ene, jeg er nødt til at tage op. Det uærlige er at lade, som om der ikke er nogen magt i rummet.',
    },
    {
      author: 'deltager2@albertslund.example',
      at: '2016-05-19T10:53:00+02:00',
      text: 'Lailas pointe har vi gjort synlig på tavlen. Dagsordenen skrives med to farver tusch: grøn er familiens punkter, sort er vores. Der må højst være ét sort punkt, og det skal være kendt, inden man kommer ind ad døren. Når mødet er halvt, kigger mødelederen på tavlen og siger, hvor mange grønne vi mangler. Meget lavteknologisk og meget effektivt.',
    },
    {
      author: 'deltager3@aabenraa.example',
      at: '2016-05-24T13:30:00+02:00',
      text: 'Begynd før dagsordenen. Lad familien vælge stedet, stolene og hvem der byder velkommen. Vi har holdt møder i en fodboldklub, i et køkken og i et menighedslokale, og det er bemærkelsesværdigt, hvor kort vi fagfolk taler, når det er os, der er gæster og sidder på en klapstol.',
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2016-05-31T15:45:00+02:00',
      text: 'Og når familien ikke **vil** bestemme, men svarer »det ved vi ikke, det er jo jer, der er eksperterne«, hvad gør I så?',
    },
    {
      author: 'underviser@via.example',
      at: '2016-06-02T09:40:00+02:00',
      text: `Det svar, Frank får, er efter min erfaring sjældent mangel på mening. Spørgsmålet er for stort. »Hvad skal mødet handle om?« kræver, at man kan se et møde for sig. Prøv noget mindre, og prøv det dagene før, et sted, hvor ingen venter:

- Hvad skal være anderledes på mandag, hvis mødet skal have været besværet værd?
- Hvem i lokalet er du mest nervøs for, og hvad er du bange for, at de siger?
- Hvad er du træt af at skulle forklare igen?

Det sidste giver næsten altid et punkt.`,
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2016-06-07T11:14:00+02:00',
      text: 'Når det gælder gravide og helt små børn, er det største netværk tit det, vi ikke inviterer: bedsteforældre, en nabo, en søster i den anden ende af landet på højttaler. Jeg beder mor og far tegne, hvem de ville ringe til klokken tre om natten. Dem inviterer vi først. Nogle gange er der kun ét navn på tegningen, og så ved vi, hvad det vigtigste punkt er.',
    },
    {
      author: 'deltager3@syddjurs.example',
      at: '2016-06-09T16:22:00+02:00',
      text: `Tre møder senere. Jeg har lånt Odenses opkald, Albertslunds tuscher og Ejnars tredje spørgsmål. Det første møde gik skævt, fordi jeg havde glemt at fortælle de andre deltagere om de nye spilleregler, og psykologen kom med en rapport på fjorten sider. Det andet og det tredje varede under en time, og skolen fik sit eget kvarter dagen efter pr. telefon, som Bjørn efterlyste.

Nyt spørgsmål: Er børnene med hos jer? Og hvordan?`,
    },
    {
      author: 'deltager1@viborg.example',
      at: '2016-06-14T08:57:00+02:00',
      text: 'Hos os er de med, når de selv vil, og næsten aldrig hele mødet. Til de mindre skolebørn har vi haft held med, at barnet åbner: viser tre billedkort eller tegninger af det, der er godt, og det, der er svært. Derefter går det til noget rarere sammen med en voksen. Psykologens opgave er at holde øje med, om barnet sidder og passer på sine forældre. Gør det dét, så hold pause.',
    },
    {
      author: 'deltager2@vesthimmerland.example',
      at: '2016-06-16T12:36:00+02:00',
      text: 'Ole har ret i pausen. En ting at lægge til: Barnet skal vide, hvad der **bliver** sagt, også efter at det er gået. Hos os gennemgår en voksen, som barnet selv har peget på, de grønne og sorte punkter med det dagen før, og bagefter fortæller den samme voksen, hvad der blev besluttet. Ellers sidder de små ude ved siden af og digter, og det, de finder på, er altid værre.',
      editedAt: '2016-06-16T13:02:00+02:00',
    },
    {
      author: 'deltager3@holbaek.example',
      at: '2016-06-22T14:03:00+02:00',
      text: 'Jeg savner de familier, hvor der ikke er én dagsorden, men to. Skilte forældre i åben konflikt kan ikke vælge to punkter sammen. Vi holder to korte møder i stedet, og det er dyrt i timer; har nogen fundet noget bedre, tager jeg imod med kyshånd.',
    },
    {
      author: 'konsulent3@sus.example',
      at: '2016-06-29T10:20:00+02:00',
      text: 'Ejerskab kan også tabes bagefter, nemlig i referatet. Et forslag, jeg har set virke i to kommuner: Referatet skrives på skærm, mens alle ser på, højst en side, kun aftaler, og det er familien, der siger sætningen. »Mor ringer til lektiecaféen inden fredag« fylder mindre end et halvt afsnit om skole-hjem-samarbejdet, og alle husker den. Når I går hjem, er referatet færdigt, og ingen skal godkende noget tre uger senere.',
    },
    {
      author: 'deltager3@herning.example',
      at: '2016-08-09T09:31:00+02:00',
      text: 'Tal fra Herning, inden skoleåret for alvor går i gang: 14 møder i forsommeren med familiens punkter først. Gennemsnittet var 55 minutter mod godt 80 før. To blev aflyst af familien, og det er færre end normalt. Fra skolerne har vi fået ros for skærmreferatet og skæld ud for det korte varsel. Gerts problem med to dagsordener har vi heller ikke løst, men vi har flyttet konflikten ud: De voksnes uenighed får sit eget forløb, og netværksmødet handler kun om barnets uge.',
    },
    {
      author: 'deltager3@syddjurs.example',
      at: '2016-08-18T20:26:00+02:00',
      text: `Sommerferien gav tid til at skrive en side ned, som vores team nu bruger. Den er jeres lige så meget som vores:

- Ring tre dage før. To punkter, familiens ord. Ejnars små spørgsmål, hvis det store ikke virker.
- Højst ét sort punkt, og det er kendt i forvejen. Vi lader ikke, som om vi ikke har magt.
- Skolen og de andre får deres egen tid inden for en uge, så ingen behøver at fylde af nervøsitet.
- Barnet bestemmer, hvor længe det vil være med, og får at vide, hvad der blev sagt.
- Referatet er færdigt, når vi rejser os.

Vi holder stadig møder, hvor det går galt. Forskellen er, at vi nu kan sige, hvilken linje det var, vi sprang over.`,
    },
  ],
};
