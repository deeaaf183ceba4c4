import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Idéer til konferencens workshops',
  posts: [
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-04-19T13:40:00+02:00',
      text: `Tirsdag den 3. oktober samles vi alle i Odense, og otte workshops skal fyldes med noget, som deltagerne kan bruge dagen efter. Hver varer 75 minutter og holdes to gange, af to kommuner sammen.

Jeg spørger derfor jer alle, ikke kun projektlederne: **Hvad ville I selv gå ind til?** Og hvad kunne I tænke jer at vise frem, også hvis det ikke er blevet færdigt?

Skriv her senest den 31. maj. Tre linjer er nok: emnet, hvad deltagerne skal lave, og hvad de går derfra med. I må også gerne ønske jer noget, I ikke selv vil stå for. Generte naturer kan sende en mail.`,
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2017-04-20T09:18:00+02:00',
      text: `»Læs højt.« Deltagerne får en opdigtet underretning og læser den højt for hinanden i grupper på fire, hvor to spiller forældre. Derefter skriver gruppen den om. Det er præcis den øvelse, som fik vores egne institutioner med på dialogbaseret underretning, og den kræver ingen lysbilleder. Man går hjem med en tekst og et par røde ører.`,
    },
    {
      author: 'deltager3@randers.example',
      at: '2017-04-21T07:44:00+02:00',
      text: 'Skolen nævnes altid som den, der skal »inddrages«. Giv os en time, hvor det er os, der er værter, og hvor de andre får udleveret et skema, en ringeklokke og 24 elever på papir. Så kan de prøve at finde tid til det, de plejer at bede os om.',
    },
    {
      author: 'deltager1@koge.example',
      at: '2017-04-24T16:20:00+02:00',
      text: `Jeg vil ikke høre én solstrålehistorie mere. Lav en workshop, der hedder »Det gik skævt«, og hvor det er forbudt at fortælle om noget, der lykkedes.

Tre oplæg à otte minutter: Hvad troede vi, hvad skete der, og hvad burde vi have set? Derefter arbejder bordene med deres egen fiasko. Jeg lægger selv ud med de penge, vi måtte rulle tilbage. Hvem tør være nummer to?`,
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2017-04-26T08:03:00+02:00',
      text: `Fædrene! I min taske ligger en kalender, hvor næsten alle besøg er lagt om formiddagen, og ved siden af ligger en folder om, hvor vigtig far er.

Lad os lave »Far skal med«: Deltagerne gennemgår deres egen indkaldelse, deres egen venteværelsesvæg og deres egne mødetider og retter tre ting, inden de rejser sig. Jeg står gerne for den sammen med en fra en større kommune.`,
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2017-05-02T12:35:00+02:00',
      text: 'Min skole ligger 28 kilometer fra rådhuset, og når folk fra de store byer siger »så går vi lige over gangen«, sukker jeg indvendigt. Mit forslag hedder »Langt til rådhuset«: Hvordan laver man en tidlig indsats, når afstanden er en del af problemet? Skærm, faste køredage, lån af lokaler. Vesthimmerland må kunne bidrage med noget.',
    },
    {
      author: 'deltager3@vesthimmerland.example',
      at: '2017-05-02T20:16:00+02:00',
      text: 'Jeg kan bidrage med 312.000 kilometer på den samme varevogn, Lasse. Skriv os på.',
    },
    {
      author: 'deltager3@naestved.example',
      at: '2017-05-04T15:02:00+02:00',
      text: `Efter vores lange tråd om dokumentation kunne jeg godt tænke mig noget med blyant i hånden. Alle hører den samme indspillede samtale på seks minutter (skuespillere, ikke familier), og så har man ti minutter til at skrive notatet. Bagefter bytter man med sidemanden og streger det over, som ikke ville blive savnet.

Charlotte i Jammerbugt har vist halvdelen af materialet allerede.`,
    },
    {
      author: 'deltager2@odense.example',
      at: '2017-05-09T10:27:00+02:00',
      text: `Villy, jeg er vild med overskriften, men otte minutters fiasko på en scene kræver, at man sidder sikkert i stolen. Sørg for, at det bliver ledere, som fortæller først, og at ingen ved bordene skal sige noget højt, de ikke har lyst til.

Mit eget forslag er »Før der er en sag«: en psykolog, en rådgiver og en sundhedsplejerske svarer på det samme spørgsmål fra en børnehave hver for sig, og så ser vi, hvor tit svarene peger i hver sin retning.`,
    },
    {
      author: 'deltager4@haderslev.example',
      at: '2017-05-11T06:58:00+02:00',
      text: `Timen, inden vi åbner, er det eneste tidspunkt, jeg kan skrive på, så det bliver kort. Lad pædagogerne komme til orde, og gør det på gulvet og ikke ved borde: En stue er tegnet op med tape, og man stiller sig dér, hvor man ville opdage noget først. Ved puslebordet? I garderoben klokken 16? Så snakker vi ud fra det.`,
    },
    {
      author: 'konsulent4@sus.example',
      at: '2017-05-15T11:49:00+02:00',
      text: `Det er en fornøjelse at læse med. Til jer, der overvejer at melde noget ind, er her den prøve, Solveig og jeg bruger, når vi vælger:

- Er deltagerne i gang selv inden for de første ti minutter?
- Kan to kommuner stå for den, uden at den ene kun er pynt?
- Kunne man lave den samme øvelse hjemme på et personalemøde uden jer?

Læg mærke til, at det **ikke** er et krav, at noget virker. Det er et krav, at I har prøvet det.

Ane og Tina: Jeres to forslag er den samme workshop set fra hver sin side. Har I lyst til at tale sammen?`,
    },
    {
      author: 'deltager1@aabenraa.example',
      at: '2017-05-17T09:33:00+02:00',
      text: 'Vi havde tænkt os at foreslå noget i samme boldgade som Tina, men hendes tape er bedre end vores oplæg. Tag i stedet Aabenraa som nummer to hos Villy. Vi havde en fælles opsporingsmodel, der var så grundig, at ingen brugte den, og jeg kan nu tale om den uden at få røde pletter på halsen.',
    },
    {
      author: 'forsker2@vive.example',
      at: '2017-05-22T13:57:00+02:00',
      text: `Et værksted frem for et oplæg: »Tag dit eget tal med«. Alle deltagere har ét tal med hjemmefra, som de er stolte af eller generte over. Ved bordet skal de andre finde tre mulige forklaringer på det, hvoraf den ene skal være ubehagelig.

Det kræver en kommune eller to, der vil lægge et tal på bordet først. Helle i Esbjerg ser ud til at have nogle stykker til overs.`,
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-06-15T10:08:00+02:00',
      text: `23 forslag blev det til, når jeg tæller mailene med, og planlægningsgruppen har haft svært ved at vælge. Her er de otte:

- **Læs højt** (Hvidovre og en mere, som vi er ved at finde)
- **Det gik skævt** (Køge og Aabenraa), med ledere først, som Ane bad om
- **Far skal med** (Nyborg og Randers)
- **Langt til rådhuset** (Guldborgsund og Vesthimmerland)
- **Ti minutter, ét notat** (Næstved og Jammerbugt)
- **Før der er en sag** (Odense og Haderslev), med tape på gulvet
- **De store unge** (Svendborg og Fredericia), som kom på mail
- **Tag dit eget tal med** (Esbjerg og Rudersdal sammen med Sara)

De øvrige 15 forsvinder ikke. På torvet i frokosten får hvert forslag et bord, en tavle og to mennesker. Niels, din ringeklokke har vi store planer med: Den styrer tiden hele dagen, og det bliver dig, der ringer med den.

Tilmeldingen åbner den 21. juni med otte pladser pr. kommune.`,
    },
  ],
};
