import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Skolefravær som tidligt tegn',
  posts: [
    {
      author: 'deltager3@bronderslev.example',
      at: '2016-10-05T08:09:00+02:00',
      text: `I september havde 43 af mine 512 elever mere end ti procents fravær, og det var skoleårets første hele måned. Otte af dem var kendt i familieafdelingen. Resten har jeg talt igennem med klasselærerne, og i halvdelen af tilfældene lød svaret: »Hun er jo meldt syg.«

Jeg er kommet i tvivl, om vi læser fraværet rigtigt. Hvornår er det for jer et tidligt tegn, hvem holder øje, og hvad er det første, I gør? Og kan man gøre det, uden at det bliver en kontrolopgave, lærerne hader?`,
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2016-10-06T12:33:00+02:00',
      text: `Hos os har vi en trappe, som er meldt ud til alle forældre ved skolestart:

- **5 procent på en måned:** klasselæreren ringer hjem samme uge. Bare for at spørge.
- **10 procent:** samtale på skolen med forældre og elev. Sundhedsplejersken kan være med.
- **15 procent:** møde med mig og skolens socialrådgiver, og vi laver en plan for fjorten dage ad gangen.

Al slags fravær tæller med, også sygdom og ekstraordinær frihed. Sekretæren trækker listen hver anden fredag, så ingen skal huske det selv.`,
    },
    {
      author: 'deltager2@kolding.example',
      at: '2016-10-07T10:21:00+02:00',
      text: `Et tal fra modtagelsen, som har gjort indtryk her i huset: Vi så på 50 underretninger fra skoler, hvor fravær var nævnt. Det gennemsnitlige fravær på det tidspunkt, hvor de blev skrevet, var 34 procent. Så svaret på Sørens spørgsmål må være: tidligere, end vi tror, og længe før det er os, I skal ringe til.`,
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2016-10-10T14:50:00+02:00',
      text: `Lasses trappe ligner en, vi selv havde, og jeg vil nævne bagsiden af medaljen. Da opkaldene blev rutine, begyndte forældre at føle sig mistænkt, og et par af dem holdt op med at fortælle os, hvad der faktisk var galt.

Nu er første opkald altid fra en, der kan lide barnet, og det begynder med: »Vi savnede hende i går.« Det er en lille ting, men vi får andre svar.`,
    },
    {
      author: 'deltager1@gladsaxe.example',
      at: '2016-10-12T09:15:00+02:00',
      text: `Fravær fortæller, **at** der er noget, men ikke hvad. Når jeg bliver kaldt ind som psykolog, prøver jeg at få svar på fire ting, før nogen foreslår en løsning:

- Er der noget i skolen, barnet undgår? Et fag, frikvarterer, en vej, en bestemt time?
- Er der noget derhjemme, barnet passer på? En syg forælder, små søskende, en konflikt?
- Er der noget derhjemme, som ganske enkelt er rarere? Fred, en skærm, samvær?
- Er barnet sygt, måske på en måde, vi endnu ikke har forstået?

De fire kræver hver sin hjælp. Går man efter den forkerte, gør man det let værre. Et barn, der passer på sin mor, bliver ikke hjulpet af en belønningstavle.`,
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2016-10-25T13:38:00+02:00',
      text: `Sundhedsplejersker bliver glemt i den her snak, undtagen hos Lasse. En stor del af det, der meldes som sygdom, er ondt i maven og ondt i hovedet, og det er mit bord. Jeg spørger til søvn, morgenmad, tænder, menstruation, briller, og om der er nogen at gå i skole sammen med. Ret tit er der en jævn forklaring. Andre gange ender vi et helt andet sted.`,
    },
    {
      author: 'deltager3@bronderslev.example',
      at: '2016-10-26T07:55:00+02:00',
      text: `To opfølgende spørgsmål. Lasse: Hvad gør din klasselærer, hvis forældrene ikke tager telefonen? Og Ida: Hvordan får du besked, må du se fraværslisten?`,
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2016-10-27T08:40:00+02:00',
      text: `Efter to forgæves opkald kører vores kontaktpædagog forbi. Hun er ansat i SFO'en, kender de fleste forældre og har et godt påskud, nemlig at hun har lektier med. Det er billigt: tre-fire ture om måneden. Og Claus' åbningsreplik har jeg skrevet på en gul seddel og klistret på telefonen.`,
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2016-10-27T15:12:00+02:00',
      text: `Listen ser jeg ikke. Læreren spørger forældrene, om jeg må tage en snak med barnet, og i langt de fleste tilfælde siger de ja med lettelse. De større elever kommer også af sig selv i min åbne tid, og den er lagt om morgenen netop af den grund.`,
    },
    {
      author: 'deltager2@esbjerg.example',
      at: '2016-11-08T10:27:00+01:00',
      text: `Vi arbejder med mønstre frem for procenter. Otte mandage på et kvartal er ikke ret mange procent, men det er otte mandage. På tre prøveskoler ser lærerteamet hver måned på en kalender for hver klasse, hvor fraværsdagene er farvet. Det tager ti minutter, og man ser straks de mandage, de idrætsdage og de søskende, der er væk på de samme dage.

Søskende på forskellige skoler er dog stadig et hul. Her kræver det enten forældrenes ja eller en reel bekymring, og det skal vi blive bedre til at få sagt på en ordentlig måde.`,
    },
    {
      author: 'deltager2@viborg.example',
      at: '2016-11-10T09:04:00+01:00',
      text: `Fra myndighed kan vi tilbyde det her: På fire skoler har vi aftalt et fraværsmøde inden for fem hverdage, når læreren beder om det. Socialrådgiveren er med som rådgiver, der er ingen sag, og forældrene har fået dagsordenen på forhånd. Vi har holdt 22 siden august. Fire førte til en undersøgelse efter § 50, seks til en § 11-indsats, og resten klarede skole og forældre selv med en plan og en dato.`,
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2016-11-22T16:03:00+01:00',
      text: `Hvad stiller I op, når forældrene bliver ved med at melde barnet sygt, og ingen læge er indblandet? Beder I om en lægeerklæring?`,
    },
    {
      author: 'deltager3@roskilde.example',
      at: '2016-11-23T08:18:00+01:00',
      text: `Det gjorde vi, Finn, og vi er holdt op. I stedet spørger vi, om de vil tage barnet til lægen med et brev fra skolen, hvor der står, hvor meget fravær der er tale om, og hvad vi ser, når barnet er her. Forældrene læser brevet først. Så har lægen noget at gå ud fra.`,
      editedAt: '2016-11-23T12:30:00+01:00',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-12-06T11:46:00+01:00',
      text: `Flere har ringet og spurgt, om der findes en fast grænse for, hvornår fravær skal føre til en underretning. Det gør der ikke i reglerne. Fraværet skal registreres dagligt, og skolen skal tage fat i forældrene, men underretningspligten beror på en konkret vurdering af, om barnet kan have behov for særlig støtte. Lokale trapper som den i Guldborgsund er fine som hjælp til at huske at handle. De må blot ikke læses sådan, at man **venter** til femten procent, hvis bekymringen er der ved fire.`,
    },
    {
      author: 'deltager3@aabenraa.example',
      at: '2017-01-11T12:09:00+01:00',
      text: `Der er en time på døgnet, hvor det hele afgøres, og da er ingen af os på arbejde. Siden oktober har vi haft to familiebehandlere, som kan møde ind hos en familie klokken 6.45 hver morgen i fjorten dage. De vækker ikke barnet. De er der for den voksne, som står med madpakken og modet, og de går med til skoleporten, så længe der er brug for det.

Ni familier har fået det indtil nu. Afspadseringen har vi måttet forhandle om, og det bedste argument var, at to uger med morgener er billigere end et halvt år med møder.`,
    },
    {
      author: 'forsker2@vive.example',
      at: '2017-01-24T10:35:00+01:00',
      text: `Vi vil i det kommende år gerne se nærmere på, hvordan kommunerne bruger fravær som tegn, og hvad der sker fra det første opkald og frem. Til det leder jeg efter fire-fem kommuner, der kan levere fravær pr. elev pr. måned i anonymiseret form, opdelt efter årsag og helst to skoleår bagud. Hvem kunne være med, og hvad ville det koste jer i arbejde?`,
    },
    {
      author: 'projektleder@vejle.example',
      at: '2017-01-31T13:22:00+01:00',
      text: `Vejle kan nok levere, Sara, men vær varsom med at sammenligne. Da vi satte to af vores egne skoler ved siden af hinanden, var forskellen, at den ene førte for sent fremmøde som fravær, mens den anden ikke gjorde. Først da sekretærerne havde siddet sammen en eftermiddag, kunne tallene bruges. Jeg har deres liste over tvivlsspørgsmål og lægger den gerne i dokumenterne.`,
    },
    {
      author: 'projektleder@aabenraa.example',
      at: '2017-02-22T09:50:00+01:00',
      text: `Er der nogen, der ser på, hvad der sker ved skoleskift? Hos os begynder fraværet forfra på nul i den nye skoles system, og den aftale, som Jakob og hans kolleger har brugt fjorten morgener på, er der ingen, der kender.`,
    },
    {
      author: 'deltager3@bronderslev.example',
      at: '2017-03-14T08:31:00+01:00',
      text: `Fem måneder efter er det på tide, at den, der spurgte, også fortæller, hvad han gjorde.

- Alt fravær tæller, og teamet ser på kalenderen én gang om måneden, som i Esbjerg.
- Første opkald begynder med »Vi savnede ham«, og det tages af en, der kender barnet.
- Hans' fire spørgsmål ligger på bordet ved alle fraværsmøder.
- Sundhedsplejersken har flyttet sin åbne tid til klokken 8.

I februar lå 29 elever over ti procent mod 43 i september, og februar er ellers influenzamåned. Jeg tør ikke sige, hvad der skyldes hvad. Men jeg har skrevet to underretninger, der kom tidligt, og i begge tilfælde vidste forældrene det fra os, inden de fik brevet.

Louise: Vi lægger nu den sidste fraværsplan med i overleveringen, når forældrene siger ja, og aftalen er, at den nye skole ringer til mig efter fire uger.`,
    },
  ],
};
