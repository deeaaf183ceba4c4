import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'konference',
  title: 'Konferencen: program, workshops og oplægsholdere',
  posts: [
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-03-14T09:05:00+01:00',
      text: `Nu har vi en dato og et tag over hovedet: **tirsdag den 3. oktober 2017** i Odense, en sal med plads til 240 og otte grupperum. Det er det eneste, der ligger fast, og det er med vilje.

Før vi taler om navne og emner, vil jeg gerne have jeres svar på tre ting:

- Hvem er konferencen til? Os selv, eller også dem, der ikke har været med?
- Hvor meget skal foregå fra scenen, og hvor meget rundt om bordene?
- Hvad skal folk sige i toget hjem?`,
    },
    {
      author: 'konsulent@implement.example',
      at: '2017-03-15T16:48:00+01:00',
      text: 'Jeg vil begynde bagfra, med onsdag den 4. oktober klokken ni. Hvad gør en rådgiver fra Viborg eller en pædagog fra Holbæk anderledes den morgen? Kan vi ikke svare på det, har vi lavet en hyggelig dag med god kaffe. Dem er der nok af.',
    },
    {
      author: 'projektleder@roskilde.example',
      at: '2017-03-16T08:37:00+01:00',
      text: `Til dem, der gør arbejdet! Jeg har været til for mange konferencer, hvor salen var fuld af folk som mig. Mit forslag er otte pladser til hver kommune med det krav, at mindst fem går til medarbejdere og ledere fra skoler, dagtilbud, sundhedspleje, familiehuse og rådgivning. Det bliver 200. Så er der 40 til oplægsholdere, politikere og gæster.`,
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-03-20T10:11:00+01:00',
      text: 'Styrelsen betaler sal og forplejning, men ikke honorar til folk, som i forvejen er med i netværket. Jeg har ét ønske: Hold ti pladser fri til kommuner, der ikke er med. Vi får jævnligt spørgsmål fra dem, og det vil være rart at kunne invitere dem til noget i stedet for at sende en pdf.',
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2017-03-23T13:29:00+01:00',
      text: `Ti gæstepladser er fint, Conny. Men så må de andre 30 ikke blive ædt af prominente mennesker på første række, som går, når kaffen kommer. Hvis vi inviterer udvalgsformænd, skal de sidde ved et bord og have en opgave som alle andre. Min egen har jeg spurgt. Hun svarede, at hun aldrig før har fået en opgave på en konference, og at hun glæder sig.`,
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2017-03-28T07:26:00+02:00',
      text: 'Begynd klokken ti og slut klokken 15.45. Ellers skal vi nordfra af sted, før køerne er vågne.',
    },
    {
      author: 'konsulent2@sus.example',
      at: '2017-04-04T11:14:00+02:00',
      text: `Med jeres svar ved siden af har jeg tegnet et skelet. Skyd løs:

- 9.30 Kaffe, navneskilt og en seddel: »Det kom jeg efter«
- 10.00 Velkomst ved de tre formandskommuner sammen, ti minutter i alt
- 10.10 Fra den første bekymring til den sidste opfølgning: fire fagpersoner fra fire kommuner fortæller om hvert sit led
- 11.15 Workshops, første runde
- 12.30 Frokost med et torv, hvor man kan gå rundt og spørge
- 13.30 Workshops, anden runde
- 14.50 Spørgsmål fra salen, sendt fra telefonen
- 15.30 Hvad gør vi i morgen? To og to, på skrift
- 15.45 Farvel

Det er 75 minutter til hver workshop, og det er ikke til forhandling. Kim fra Vejle kom med den kritik allerede i 2015, og han havde ret.`,
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2017-04-06T09:52:00+02:00',
      text: `Skelettet er godt, men skal de to runder være 16 forskellige workshops eller otte, der holdes to gange? Jeg holder på 16. Vi er 25 kommuner, og mange har noget, de gerne vil vise frem. Med kun otte ender det med de samme tre partnerskabskommuner, som altid bliver spurgt.`,
    },
    {
      author: 'konsulent@implement.example',
      at: '2017-04-07T15:33:00+02:00',
      text: `> ender det med de samme tre partnerskabskommuner

Den risiko er reel, Julie, men 16 løser den ikke. Med 240 mennesker delt på 16 får de svageste emner seks deltagere. Lad os i stedet stille et krav: **To kommuner om hver workshop, og højst den ene må være partnerskabskommune.** Holdes den to gange, får alle både deres første og deres anden prioritet.`,
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-04-19T14:02:00+02:00',
      text: 'Otte workshops, to gange, to kommuner om hver. Julie gav sig over telefonen, dog med den tilføjelse, at det, der ikke kommer med, skal have en plads på torvet. Det er en god tilføjelse. Jeg har nu spurgt hele netværket efter idéer med frist den 31. maj, så læg mærke til, hvad der rører sig i den tråd.',
    },
    {
      author: 'projektleder@roskilde.example',
      at: '2017-05-11T12:17:00+02:00',
      text: `Vi mangler stadig dem, det hele handler om. Skal der en forælder eller en ung på scenen? Jeg er i tvivl. På den ene side er det underligt at tale en hel dag om familier uden at høre én. På den anden side har jeg set en ung fortælle sin livshistorie for 300 fremmede og gå hjem alene bagefter, mens vi andre spiste kransekage.`,
    },
    {
      author: 'konsulent2@sus.example',
      at: '2017-05-12T10:25:00+02:00',
      text: `Der findes en mellemvej, Tove, som jeg har set fungere. Et par kommuner har forældrepaneler, der rådgiver om breve, møder og ventetid. De skal ikke fortælle om sig selv. De kan læse tre af vores egne, anonyme standardbreve højt fra scenen og sige, hvad de forstod.

Tre betingelser: De kommer mindst fire sammen, de får løn for dagen, og en, de kender, følger dem ud og hjem.`,
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-05-18T09:40:00+02:00',
      text: 'Brevene bliver dagens bedste indslag, og vi bør lægge et af styrelsens egne i bunken. Om vores øvrige bidrag: Jeg holder et kvarter om, hvad statusrapporterne viser på tværs. Leif har sagt ja til et kvarter om, hvad forskerne gerne vil se nærmere på. Han stiller den betingelse, at der ikke står »resultater« i programmet.',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-06-09T08:58:00+02:00',
      text: `Fristen er gået, og vi har fået 23 forslag: ti i tråden og 13 på mail. Efter vores telefonmøde i går ser listen sådan ud:

- Læs højt: underretning sammen med forældrene (Hvidovre og Odense)
- Det gik skævt (Køge og Aabenraa)
- Far skal med (Nyborg og Randers)
- Langt til rådhuset (Guldborgsund og Vesthimmerland)
- Ti minutter, ét notat (Næstved og Jammerbugt)
- De store unge (Svendborg og Fredericia)
- Tag dit eget tal med (Esbjerg og Rudersdal, med Sara fra VIVE)
- Når rådgiveren siger op (Gladsaxe og Vejle)

Resten får et bord på torvet. Indsigelser inden onsdag, tak.`,
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2017-06-12T20:41:00+02:00',
      text: `Jeg læste listen for Kirsten, og hun spurgte: »Hvor er børnene under seks?« Der er ikke én eneste workshop, som en pædagog vil kende sig selv i, og vi har lige besluttet, at fem af otte pladser skal gå til den slags folk. Odense, Haderslev og Aabenraa har foreslået næsten det samme om dagtilbud og PPR, bare hver for sig. Kan det ikke erstatte den om jobskifte?`,
    },
    {
      author: 'konsulent2@sus.example',
      at: '2017-08-22T13:06:00+02:00',
      text: `Efter ferien er her status på det, som ikke længere er til diskussion:

- Mettes bytte er gennemført: »Før der er en sag« med Odense og Haderslev er inde, jobskifte har fået et bord på torvet. Hvidovre holder nu »Læs højt« sammen med Syddjurs, så Odense ikke skal stå to steder.
- Alle 16 kommuner har haft en times prøve med mig. To workshops var en forelæsning med pause. Det er de ikke mere.
- Forældrepanelet bliver på fem og læser fire breve, heraf et fra styrelsen. Conny har selv fundet det værste frem.
- Rummene er fordelt efter prioriteter: »Far skal med« og »Det gik skævt« får de to største.

181 er tilmeldt. Der mangler skolefolk fra Klynge Vest, så ring gerne til nogen.`,
      editedAt: '2017-08-23T08:15:00+02:00',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-09-12T11:30:00+02:00',
      text: 'Udsolgt. Alle 240 pladser er taget, og der står 19 på ventelisten, flest til dagtilbud. Jeg skriver i dag til projektlederne, at afbud skal ske senest tirsdag den 26., så listen kan nå at rykke. Ved døren tjekker Thea og jeg folk ind på telefonen, og navneskiltene bliver uden titel: kun fornavn, kommune og »Spørg mig om …«. Det sidste felt udfylder man selv.',
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2017-09-27T14:19:00+02:00',
      text: `Vores fælles velkomst er øvet på telefon med ur: ni minutter og fyrre sekunder, alle tre, uden en eneste »milepæl«. Jeg trækker i øvrigt det, jeg sagde om de 16 workshops, tilbage; 14 kommuner er på, som aldrig plejer at blive spurgt. Vi ses tirsdag. På mit navneskilt kommer der til at stå »Spørg mig om min udvalgsformand«.`,
    },
  ],
};
