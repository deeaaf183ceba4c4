import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Frivillige som en del af tilbudsviften',
  posts: [
    {
      author: 'projektleder@fredericia.example',
      at: '2017-05-09T08:50:00+02:00',
      text: `Nederst på vores tegning af tilbudsviften er der en stiplet boks, hvor der står »civilsamfund«. Den har været stiplet i halvandet år. Ingen er imod den, og ingen har ansvaret for den.

I sidste uge spurgte en rådgiver mig, hvordan man **henviser** til en frivillig, og jeg kunne ikke svare. Må man det? Hvem matcher, hvem følger op, og hvad gør man, når det går i vasken? Jeg vil gerne høre fra nogen, hvor boksen er fyldt ud.`,
    },
    {
      author: 'deltager2@svendborg.example',
      at: '2017-05-10T10:16:00+02:00',
      text: `Vores boks har et navn og en koordinator på 20 timer, Rikke. Ordningen hedder familievenner, og den drives af en lokal forening med tilskud fra os. En frivillig besøger den samme familie to-tre timer om ugen i et år. Gangen er sådan:

- Familien siger ja, **før** nogen ringer til foreningen, og det er familien selv, der ringer. Fagpersonen kan sidde ved siden af.
- Koordinatoren taler med begge parter hver for sig, og de mødes første gang hos foreningen.
- Efter fire uger kan begge sige nej uden begrundelse. Det er sket for hvert sjette par.

Lige nu har vi 31 par, og ni familier venter.`,
    },
    {
      author: 'deltager3@viborg.example',
      at: '2017-05-11T14:55:00+02:00',
      text: 'Nu skal jeg nok være høflig, men jeg har set for mange budgetter, hvor »frivillige« er stavemåden for »dem, vi ikke har råd til at ansætte«. En mor, der er udmattet, har måske brug for en familiebehandler og får en pensioneret bankmand med et godt hjerte. Hvem siger fra, når opgaven er for tung?',
    },
    {
      author: 'deltager1@albertslund.example',
      at: '2017-05-15T16:34:00+02:00',
      text: 'Som den, der sidder med budgettet, kan jeg berolige Martin: Det er ikke gratis. Vi har regnet på det, og en ordentlig frivilligordning koster os omkring 11.000 kroner pr. familie om året til koordinering, kurser, kørsel og julefrokost. Billigere end en familiebehandler, ja. Men sparer man på koordinatoren, holder de frivillige op i løbet af et halvt år, og så har man spildt både deres tid og familiens.',
    },
    {
      author: 'projektleder@aabenraa.example',
      at: '2017-05-16T09:22:00+02:00',
      text: 'Børneattester, tavshedspligt, underretningspligt: Hver gang vi er tæt på at gå i gang, rejser en jurist sig op. Kan styrelsen give os den korte udgave, så vi ved, hvad der er regler, og hvad der er bekymring?',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2017-05-18T13:12:00+02:00',
      text: `Den korte udgave, Louise, fra en jurist, som bliver siddende:

- **Børneattest** skal indhentes for frivillige, der har direkte kontakt med børn under 15 år. Foreningen indhenter den selv, men skriv i aftalen, at det sker.
- **Underretning:** Den skærpede pligt i § 153 gælder fagpersoner. Men § 154 gælder enhver borger, også en familieven. Fortæl de frivillige, hvem de ringer til.
- **Oplysninger:** I må kun give noget videre om familien, når den har sagt ja til det, og sjældent mere end et navn og en adresse. Frivillige i en forening har ikke uden videre de ansattes tavshedspligt, så få en skriftlig aftale om fortrolighed.
- **Ansvaret** for en foranstaltning kan ikke lægges over på en frivillig. Er barnet berettiget til støtte, er familievennen et supplement.

Resten er bekymring. Den må man gerne have, men den er ikke hjemlet nogen steder.`,
      editedAt: '2017-05-19T09:05:00+02:00',
    },
    {
      author: 'deltager2@hvidovre.example',
      at: '2017-05-23T12:40:00+02:00',
      text: `Hos os er de frivillige slet ikke hjemme hos nogen. Hver torsdag formiddag holder seks kvinder i alderen 58 til 79 café i et beboerhus for mødre på barsel, og jeg sidder ved et bord i hjørnet med vægten. De laver kaffen, holder babyerne og spørger, om man har sovet. Mange kommer for kaffen og ender ved mit bord på tredje besøg. Ingen er henvist.`,
    },
    {
      author: 'deltager3@esbjerg.example',
      at: '2017-05-30T19:28:00+02:00',
      text: `Glem ikke dem, der ikke ved, at de er frivillige i tilbudsviften. Håndboldtræneren, spejderlederen og ham i cykelværkstedet ser vores børn to gange om ugen i årevis. Vi har aftalt med elleve klubber, at de har én kontaktperson hos os. Til gengæld beder vi dem **aldrig** om at holde øje med nogen for os. Bliver træneren kommunens øjne, så mister barnet sin træner.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2017-06-06T07:15:00+02:00',
      text: 'I to af mine huse har vi haft læsebedster siden efteråret: syv pensionister, der kommer en formiddag hver og læser højt for tre børn ad gangen. De er der for alle børn. Men børnene med de færreste ord og mindst ro omkring sig får to ture i stedet for én, og det lægger ingen mærke til ud over os.',
    },
    {
      author: 'deltager3@viborg.example',
      at: '2017-06-07T09:03:00+02:00',
      text: `Jeg er ved at bløde op, især over caféen og bedsterne, hvor ingen bliver udvalgt. Tilbage står mit andet spørgsmål, og det går til Gry: Hvad sker der, når familievennen stopper?`,
    },
    {
      author: 'deltager2@svendborg.example',
      at: '2017-06-09T11:24:00+02:00',
      text: `Det er det rigtige spørgsmål, og vi lærte det på den hårde måde det første år, hvor to bare holdt op med at komme. I dag er afslutningen aftalt fra begyndelsen:

- Året har en slutdato, som barnet kender, og den sidste måned er besøgene hver anden uge.
- Stopper den frivillige før tid, kommer han eller hun og siger farvel sammen med koordinatoren. Også hvis det er pinligt.
- Ni ud af de 24 par, der er færdige, ses stadig af sig selv. Det blander vi os ikke i.

Og til dit første spørgsmål: Koordinatoren siger fra. I år har hun sagt nej til fem familier, fordi de havde brug for jer og ikke for os.`,
    },
    {
      author: 'deltager3@holbaek.example',
      at: '2017-06-20T15:10:00+02:00',
      text: 'Set fra en familiebehandler er det bedste tidspunkt ikke i stedet for mig, men lige før jeg går. De sidste seks uger af et forløb er vi to: Jeg kommer sjældnere, og den frivillige begynder. Så har familien en at ringe til, når den første dårlige mandag kommer, og jeg behøver ikke trække et forløb ud af bare bekymring.',
    },
    {
      author: 'konsulent@sus.example',
      at: '2017-06-27T10:02:00+02:00',
      text: `I jeres eksempler ser jeg tre forskellige slags, og det kan hjælpe Rikke at tegne dem som tre bokse i stedet for én:

- **Åbent for alle**, hvor ingen henvises: caféen, læsebedsterne, klubberne. Kræver et lokale, en fast fagperson i nærheden og ro.
- **En til en**, hvor familien selv vælger det til: familievennerne. Kræver en koordinator og en slutdato.
- **Efter os**, hvor det frivillige tager over fra en indsats: Gerts seks uger. Kræver, at nogen tænker på det, før forløbet er slut.

Martins advarsel gælder især den midterste.`,
    },
    {
      author: 'projektleder@fredericia.example',
      at: '2017-08-29T09:37:00+02:00',
      text: `Den stiplede boks er væk! Hen over sommeren har vi talt med 14 foreninger, og tre af dem er nu tegnet ind med fast streg:

- En café efter Sofies model åbner den 14. september i et boligområde, hvor sundhedsplejersken alligevel har konsultation.
- En lokal forening går i gang med familievenner. Vi betaler en koordinator på 15 timer, og Esbens fire punkter er skrevet ind i aftalen. Vi begynder med ti par og ikke flere.
- Familiehuset har sat »Hvem er der, når vi går?« på dagsordenen seks uger før ethvert forløb slutter.

Vores rådgivere har fået svar på, hvordan man henviser: Det gør man ikke. Man fortæller om det, rækker telefonen over bordet og spørger bagefter, hvordan det gik.`,
    },
  ],
};
