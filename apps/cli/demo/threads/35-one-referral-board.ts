import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'vest',
  title: 'Visitationsudvalg: ét fælles bord?',
  posts: [
    {
      author: 'projektleder@viborg.example',
      at: '2016-10-05T09:14:00+02:00',
      text: `I forbindelse med analysen talte jeg vores visitationsudvalg op. Der er fem: foranstaltninger, PPR, støttetimer i dagtilbud, specialtilbud i skolen og sundhedsplejens ekstra besøg. De mødes hver især hver anden eller tredje uge, og de samme fire ledere sidder i tre af dem.

Så bad jeg en sekretær sammenligne listerne fra det seneste halve år. Af 238 børn havde 61 været oppe i mindst to udvalg, og der var typisk gået syv uger imellem. Det er de 61, der gør, at jeg spørger: Skal vi have **ét fælles bord**? Og hvad går tabt, hvis vi får det?`,
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-10-06T08:05:00+02:00',
      text: `Vi slog fire sammen til ét i januar, Camilla. Bordet mødes mandag fra 13 til 15, og der sidder fem: familieafdelingen, PPR, dagtilbud, skole og sundhedspleje. Alle fem kan sige ja på deres eget områdes vegne. Det sidste er hele humlen. Det første kvartal sendte to af områderne en, der »lige skulle hjem og vende det«, og så var vi bare et udvalg mere.

Det, vi har tabt: Nogle af de meget specialiserede drøftelser er blevet tyndere. Det skal man ikke pynte på.`,
    },
    {
      author: 'deltager2@syddjurs.example',
      at: '2016-10-10T12:22:00+02:00',
      text: `Det var præcis min bekymring, Anders. En pædagogisk-psykologisk vurdering er en faglig vurdering, ikke et ønske, der kan forhandles på plads mellem fem budgetter. Sidder vi fem rundt om et bord, kommer nogen til at sige »kan PPR ikke bare tage den?«, og så har vi lovet en indsats, før nogen har set barnet.

Jeg vil have skrevet op, hvad der **ikke** kan afgøres dér.`,
    },
    {
      author: 'deltager2@kolding.example',
      at: '2016-10-11T10:47:00+02:00',
      text: `Bente får selskab fra myndighedssiden. To ting skal være på plads, inden man flytter stolene sammen:

- En foranstaltning efter serviceloven er en afgørelse, som myndighed træffer på baggrund af en § 50-undersøgelse. Bordet kan mene noget, men det kan ikke bevilge den.
- Hvem må høre hvad? § 49 a giver plads til at udveksle oplysninger i det tidlige, forebyggende samarbejde, men den er tænkt som undtagelsen. Med et fast bord hver uge er det forældrenes samtykke, man skal bygge på.

Hvordan har I klaret samtykket i Randers?`,
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-10-12T07:51:00+02:00',
      text: `Med en halv side, som forældrene får, når nogen vil tage noget med til bordet. Den siger, hvem der sidder der, hvad de får at vide, og at forældrene kan sige nej til enkelte stole. Siger de helt nej, går sagen den gamle vej, og det er sket syv gange ud af 152.

Susanne, bordet bevilger heller ikke hos os. Det finder ud af, hvem der går først.`,
    },
    {
      author: 'deltager1@jammerbugt.example',
      at: '2016-10-24T16:09:00+02:00',
      text: 'I taler jura, jeg taler pung. Så længe støttetimerne betales af dagtilbud, specialtilbuddet af skolen og familiebehandlingen af mig, har alle en interesse i, at barnets problem er en lille smule mere de andres. Et fælles bord med fem punge er et pokerbord. Vi prøver fra nytår at lægge ti procent fra hvert område i én fælles pulje, som bordet råder over, og som kun må bruges, før der er en sag.',
    },
    {
      author: 'deltager1@syddjurs.example',
      at: '2016-10-26T06:55:00+02:00',
      text: 'Må dagtilbuddet få lov at møde op selv? I dag skriver jeg fire sider til folk, der ikke kender barnet, og får to linjer retur. Giv mig hellere et kvarter på en stol, og giv forældrene stolen ved siden af.',
    },
    {
      author: 'konsulent4@sus.example',
      at: '2016-11-08T13:36:00+01:00',
      text: `Det forekommer mig, at I taler om to forskellige borde, og at uenigheden bliver mindre, når de skilles ad:

- **Fordelingsbordet**: kort, ugentligt og tidligt. Spørgsmålet er: Hvem taler med familien først, og inden hvornår? Intet bliver bevilget, og meget kan klares på samtykke og et par linjer.
- **Bevillingsbordet**: længere og sjældnere, for det, der koster og kræver en afgørelse. Her skal den rette kompetence være til stede, og PPR's vurdering skal ligge der.

Randers har vist det første og kalder det visitation. Bente og Susanne værner om det andet. Thomas har fundet på en pung til det første. Er det en rimelig læsning?`,
    },
    {
      author: 'deltager1@vesthimmerland.example',
      at: '2016-11-10T11:19:00+01:00',
      text: `Rimelig nok, Mie, men jeg vil gerne rejse et tredje alternativ: intet bord. Vi nedlagde bevillingsudvalget i foråret. Rådgiverne brugte i snit tre timer på at forberede en fremlæggelse på seks minutter, og vi sagde ja i 93 procent af tilfældene, når vi talte efter. De sidste syv procent kunne vi godt have fundet på en anden måde.

Nu afgør teamlederen alt under 75.000 kroner om året på sparringsmødet, og resten kommer til mig samme uge. Udgiften er ikke løbet løbsk. Endnu.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-11-11T14:42:00+01:00',
      text: '93 procent! Kasper, du aner ikke, hvor mange rådgiveres mistanke du lige har bekræftet. Jeg har siddet til klokken elleve om aftenen med en fremlæggelse, hvor udvalget kiggede på forsiden og sagde ja. Som medarbejder ønsker jeg mig egentlig bare én ting af jeres borde: at de spørger »hvad vil I gerne tænke højt om?« i stedet for »hvad indstiller du til?«.',
    },
    {
      author: 'deltager4@herning.example',
      at: '2016-11-29T07:48:00+01:00',
      text: `Et ord om de syv procent, Kasper. Hos os var det dér, udvalget gjorde gavn: ikke ved at sige nej, men ved at en, der ikke kendte familien, spurgte, om netværket var prøvet først. Den funktion ligger i dag i den ugentlige sparring, hvor det bliver spurgt, **inden** rådgiveren har forelsket sig i en løsning. Så jeg er enig i at nedlægge udvalget, men kun hvis spørgsmålet overlever.`,
    },
    {
      author: 'deltager1@bronderslev.example',
      at: '2016-12-14T09:33:00+01:00',
      text: `Vi har prøvet Mies fordelingsbord otte onsdage i træk, tyve minutter pr. gang og stående. Stolene blev sat ud på gangen, og det er den bedste beslutning, jeg har truffet i år. 37 henvendelser blev fordelt, og i 29 af dem havde nogen ringet til familien inden to hverdage. Rasmus, de fire sider er erstattet af tre linjer og dit telefonnummer, og i seks tilfælde ringede vi op til dagtilbuddet fra mødet med højttaler på.

Det, der ikke virker endnu: Skolerne er ikke til at få fat på onsdag klokken halv ni.`,
    },
    {
      author: 'projektleder@viborg.example',
      at: '2017-01-24T13:58:00+01:00',
      text: `Vores styregruppe traf i går en beslutning, og den er skruet sammen af jeres reservedele:

- Fra 1. marts får Viborg et stående fordelingsbord tirsdag klokken 14.15, når skolerne har fri. Fem områder, alle med ret til at sige ja. Samtykkearket er lånt i Randers.
- Foranstaltningsudvalget nedlægges. Dorthe afgør sager under 60.000 kroner på sparringsmødet, og »er netværket prøvet?« er skrevet ind som fast spørgsmål.
- PPR's visitation består, men læser ikke længere noget, som fordelingsbordet ikke har set først. Ole var skeptisk og er nu mødeleder. Det var ikke helt tilfældigt.
- Fælles pung: udskudt til budgettet for 2018. Thomas, vi holder øje med jeres pokerbord.

Til sommer tæller sekretæren listerne igen. 61 er tallet, der skal ned.`,
    },
  ],
};
