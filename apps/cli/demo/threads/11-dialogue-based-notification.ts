import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'underretning',
  title: 'Dialogbaseret underretning: sådan prøver vi det af',
  posts: [
    {
      author: 'projektleder@herning.example',
      at: '2016-11-03T08:41:00+01:00',
      text: `Så er vi i gang. Fra mandag prøver to dagtilbud, en skole og modtagelsen i Herning dialogbaseret underretning af, og jeg lover at skrive her, både når det lykkes, og når det ikke gør.

Tanken er enkel: En underretning skal ikke komme bag på familien. Sådan gør vi:

- Den, der er bekymret, ringer til en fast rådgiver i modtagelsen og får sparring. Ingen navne, før det er afklaret, om der skal underrettes.
- Forældrene inviteres til en samtale, hvor underretningen læses igennem og rettes til, mens de sidder der. Deres egne ord får en rubrik for sig.
- Senest ti hverdage efter holder rådgiver, underretter og forældre et dialogmøde, hvor vi aftaler, hvem der gør hvad.

Ved mistanke om vold eller overgreb gælder proceduren **ikke**. Dér ringer man straks og taler ikke med forældrene først.

Hvem i gruppen prøver noget, der ligner? Og hvad er I mest nervøse for?`,
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2016-11-03T14:12:00+01:00',
      text: 'Vi starter efter jul med tre institutioner og vil gerne låne jeres papir, som det er. Et praktisk spørgsmål: Hvem indkalder til dialogmødet? Hos os ville modtagelsen straks sige »det må institutionen gøre«, og institutionen ville sige det modsatte.',
    },
    {
      author: 'deltager1@herning.example',
      at: '2016-11-04T10:05:00+01:00',
      text: 'Institutionen indkalder til den første samtale, for det er os, der kender forældrene og alligevel ser dem i garderoben hver morgen. Rådgiveren indkalder til dialogmødet. Hun har tre faste tider om ugen, som vi bare booker os ind på, og det er efter min mening hele hemmeligheden. Uden de faste tider var vi endt i den kalendergymnastik, der slår alle gode idéer ihjel.',
    },
    {
      author: 'deltager1@gladsaxe.example',
      at: '2016-11-08T15:30:00+01:00',
      text: 'Lad mig være den, der hælder lidt malurt i bægeret. Når forældrene læser med, mens der bliver skrevet, er jeg bange for, at vi begynder at skrive til dem og ikke til myndigheden. »Vi er bekymrede for samspillet« bliver til »der kan være udfordringer i hverdagen«, og så står rådgiveren med en tekst, ingen kan handle på. Hvordan sikrer I, at det svære stadig står der?',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-11-09T09:20:00+01:00',
      text: `Set fra styrelsens stol rykker dialogen ikke ved reglerne, men den skal passes ind i dem. Fire ting bør stå i jeres vejledning:

- Underretningspligten efter § 153 er personlig. Hverken en leder, en sparring eller en forælder, der siger nej, kan fjerne den.
- Forældrene kan kommentere, men de skal ikke godkende. Er I uenige, skriver I uenigheden ned.
- Modtagelsen skal stadig inden 24 timer vurdere, om barnet har brug for hjælp med det samme. Dialogmødet ligger efter den vurdering og aldrig i stedet for.
- Underretteren skal stadig have en bekræftelse inden seks hverdage.

Til Hans om det udvandede sprog: Beskriv det, I har set og hørt, og hold vurderingen for sig. Det er sværere at pynte på en iagttagelse end på en formulering.`,
    },
    {
      author: 'projektleder@herning.example',
      at: '2016-11-10T08:02:00+01:00',
      text: 'De fire punkter er nu sat ind i vejledningen næsten ordret, Conny. Sætningen om, at forældre kommenterer og ikke godkender, har det ene dagtilbud endda hængt op i personalerummet.',
    },
    {
      author: 'konsulent@sus.example',
      at: '2016-11-14T11:45:00+01:00',
      text: `For at vi kan bruge erfaringerne på tværs, foreslår jeg en logbog på en halv side. Den udfyldes samme dag, uden navn, alder eller andet, der kan føres tilbage til en familie:

- Hvor længe gik der fra den første bekymring til samtalen med forældrene?
- Hvad ændrede sig i teksten, da forældrene læste med?
- Hvad blev aftalt på dialogmødet, som ikke ville være sket ellers?

Kan alle leve med det? Svarer I ja inden fredag, laver jeg et ark og lægger det under Dokumenter.`,
    },
    {
      author: 'projektleder@odense.example',
      at: '2016-11-16T12:50:00+01:00',
      text: 'Ja herfra, men Odense begynder i ét område, og det siger jeg højt, så ingen tror, vi gør det i hele byen. Med den mængde underretninger, vi får på en almindelig uge, kan modtagelsen umuligt holde dialogmøde om dem alle. Vi har sat et hegn om prøven: kun dagtilbud og 0.–3. klasse, og kun underretninger fra vores egne fagpersoner. Politiets og skadestuens er ikke med.',
    },
    {
      author: 'deltager3@esbjerg.example',
      at: '2016-11-22T09:08:00+01:00',
      text: 'Mit hjørne er de 13- til 17-årige, og dem har I stort set glemt i papiret. Når vi i SSP er med til at underrette, er den unge tit fyldt 15 og part i sin egen sag. Så er det både forældrene og den unge, der skal læse med, og de er sjældent enige om noget som helst. Må jeg prøve en udgave, hvor den unge læser først?',
    },
    {
      author: 'deltager2@syddjurs.example',
      at: '2016-11-24T13:37:00+01:00',
      text: 'Prøv endelig, Steen. Fra PPR i Syddjurs vil jeg foreslå endnu en tilføjelse: Når vi kender barnet i forvejen, bør vi med til den sparring, der går forud. Mere end én gang i efteråret har vi set en underretning, hvor halvdelen af spørgsmålene kunne være besvaret af en psykolog, der sad halvtreds meter væk. Det kræver forældrenes samtykke, men det giver de fleste, når man spørger pænt og kan forklare hvorfor.',
    },
    {
      author: 'deltager1@herning.example',
      at: '2016-12-09T13:15:00+01:00',
      text: `Nu har vi holdt de to første dialogmøder, og jeg skylder en ærlig melding. Det sværeste var ikke mødet, men de fem minutter, hvor forældrene sad og læste, og vi andre ikke vidste, hvor vi skulle gøre af øjnene. Næste gang læser vi højt, afsnit for afsnit, og stopper undervejs.

Det bedste var, at pædagogerne ikke gik rundt med ondt i maven bagefter. De var blevet i rummet, de havde hørt svaret, og dagen efter kunne alle sige godmorgen til hinanden. Før i tiden har vi prøvet, at der ikke blev hilst i et halvt år.

Hans: Teksten blev faktisk skarpere. Det viste sig, at »urolig« betød tre forskellige ting for tre forskellige mennesker.`,
    },
    {
      author: 'projektleder@herning.example',
      at: '2016-12-15T15:48:00+01:00',
      text: 'Status før jul: ni opkald til den faste rådgiver, og fem af dem er blevet til underretninger. Fire dialogmøder er holdt, det femte ligger i januar. I de fire øvrige blev enden, at dagtilbud og PPR arbejder videre sammen med forældrene, og rådgiveren har skrevet ned hvorfor. Der er gået mellem fire og tolv hverdage fra underretning til møde, så vores egen frist på ti er sprængt én gang (sygdom).',
      editedAt: '2016-12-16T08:10:00+01:00',
    },
    {
      author: 'deltager1@gladsaxe.example',
      at: '2017-01-11T10:22:00+01:00',
      text: 'Siden sidst har vi selv prøvet det tre gange i Gladsaxe, og jeg trækker det meste af min malurt tilbage. Ét hul er der stadig: Hvor er barnet? Vi voksne får talt godt sammen, men ingen af de tre gange havde nogen spurgt, hvordan barnet selv har det i børnehaven eller klassen.',
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2017-01-12T08:55:00+01:00',
      text: `Det hul har vi prøvet at lukke med en rubrik, der hedder »Hvad siger og viser barnet?«. Den må ikke stå tom. For de mindste skriver pædagogen, hvad barnet gør, hvem det søger, og hvad der får det til at grine. I skolen spørger den lærer, barnet er mest tryg ved, og forældrene får på forhånd at vide, at der bliver spurgt.

Rådgiverens egen børnesamtale er en anden sag. Den kan rubrikken ikke erstatte.`,
    },
    {
      author: 'deltager2@syddjurs.example',
      at: '2017-01-26T14:40:00+01:00',
      text: 'Et råd, der er dyrt købt: Bestil tolken til dobbelt tid, og lad tolken se teksten et kvarter før. Vi havde sat en time af. Efter halvtreds minutter var vi nået til andet afsnit, og resten blev jappet igennem, så ingen var tjent med det.',
    },
    {
      author: 'projektleder@odense.example',
      at: '2017-02-08T11:17:00+01:00',
      text: `Vores økonomikonsulent spørger til prisen, så jeg bad rådgiverne tælle: i snit 20 minutter til sparring i telefonen, en halv time til forberedelse og 75 minutter til selve dialogmødet. Altså godt to timer pr. underretning. De siger til gengæld, at de skal ringe mindre rundt bagefter, og at § 50-undersøgelsen, når der bliver en, begynder med en familie, der allerede kender dem.

Har I andre regnet på det? Otte forløb er et tyndt grundlag at gå til budgetforhandling på.`,
    },
    {
      author: 'deltager3@esbjerg.example',
      at: '2017-02-21T16:05:00+01:00',
      text: 'Her er så udgaven for de store. Den unge læser først sammen med en voksen, som han eller hun selv har valgt; det er tit en fra klubben. Vi retter det, der er faktuelt forkert, og skriver uenigheden ned. Derefter læser forældrene med. Mit indtryk er, at de unge bruger overraskende lidt krudt på at benægte og en del på at forklare, og bedre start på et samarbejde får jeg ikke. Bagsiden: Det tager en uge mere, og den uge har man ikke altid.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-03-02T09:44:00+01:00',
      text: `> Det tager en uge mere, og den uge har man ikke altid.

Her vil jeg gerne være tydelig. Er bekymringen stor nok til en underretning, må gennemlæsningen ikke udskyde den. Send den, og læs sammen bagefter.

Hvornår regner I i øvrigt underretningen for modtaget: ved opkaldet, ved samtalen, eller når papiret ligger der? Det betyder noget for fristerne, og jeg gætter på, at I gør det forskelligt.`,
    },
    {
      author: 'projektleder@herning.example',
      at: '2017-03-29T08:30:00+02:00',
      text: `Vi regner den for modtaget, når den ligger i modtagelsens postkasse. Hører rådgiveren under opkaldet noget, der ikke kan vente, skriver hun selv et notat, og så er **dét** underretningen, samme dag. Det måtte vi lige øve os i.

Tallene pr. i går: 31 opkald, 19 underretninger, 16 dialogmøder. Tre familier sagde nej til mødet, og de har fået den almindelige sagsgang uden sure miner. Om det gør en forskel for børnene, kan vi ikke sige noget om endnu. Jeg kan kun sige, at ingen af de to dagtilbud vil tilbage.`,
    },
    {
      author: 'konsulent@sus.example',
      at: '2017-04-20T10:36:00+02:00',
      text: `Udkast til det, vi lægger frem på temaseminaret. Ret løs:

- **Undtagelsen først.** Vold og overgreb: Ring straks, og tal ikke med forældrene.
- **Ring, før du skriver.** En fast rådgiver med faste tider er det, der får resten til at virke.
- **Læs højt og sammen.** Forældrene kommenterer, de godkender ikke.
- **Barnet skal stå der.** Rubrikken må ikke være tom.
- **Fristerne er de samme.** Gennemlæsning udskyder aldrig noget.

Tre åbne spørgsmål tager vi med: tiden pr. underretning, de store unge, og hvordan man kommer fra ét område til en hel kommune. Og så mangler jeg en, der tør stå på scenen i ti minutter og fortælle om noget, der gik skævt.`,
    },
    {
      author: 'deltager1@herning.example',
      at: '2017-05-04T07:58:00+02:00',
      text: 'Den opgave tager jeg. De fem minutters stilhed fra december egner sig fint, og jeg kan efterhånden selv grine ad dem.',
    },
  ],
};
