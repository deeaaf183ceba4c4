import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'vest',
  title: 'Fælles sagsgennemgang på tværs af Klynge Vest',
  posts: [
    {
      author: 'deltager2@viborg.example',
      at: '2016-04-04T09:36:00+02:00',
      text: `Som aftalt i februar har Henrik og jeg skrevet et forslag. Det bygger på, at ingen sager forlader den kommune, de hører til. Vi deler spørgsmålene og mønstrene, aldrig papirerne.

- Hver kommune trækker 12 sager tilfældigt: seks, hvor der er lavet en § 50-undersøgelse det seneste år, og seks med foranstaltning i mere end et år.
- To rådgivere og en faglig koordinator læser hver sag med samme skema. Det tager omkring 40 minutter pr. sag.
- Kun det udfyldte, samlede skema med antal kommer med til klyngemødet den 8. juni.

Hvad siger I?`,
    },
    {
      author: 'deltager2@vesthimmerland.example',
      at: '2016-04-04T14:18:00+02:00',
      text: 'Det kan vi godt finde tid til, for 12 sager er overskueligt. Min tvivl er, om vi kommer til at læse vores egne sager med lidt for kærlige øjne. Kunne man forestille sig, at en udefra sad med?',
    },
    {
      author: 'deltager5@herning.example',
      at: '2016-04-05T08:07:00+02:00',
      text: `Ulla, det har vi vendt frem og tilbage. En kollega fra en anden kommune har ikke noget lovligt ærinde i jeres sager, og jeg har svært ved at se, at vi skal bede alle 96 familier om samtykke til det. Derfor bliver det egne øjne, men med et skema, der er strengt formuleret.

Altså ikke »er barnet inddraget?«, men »er der en børnesamtale i sagen, hvilken dato, og kan man se, hvad barnet sagde?«`,
    },
    {
      author: 'projektleder@jammerbugt.example',
      at: '2016-04-06T10:55:00+02:00',
      text: 'Fornuftigt. Vi kan til gengæld godt bytte **personer**, når mønstrene skal fortolkes: Charlotte tager til Brønderslev og hører på deres samlede skema, og Lars kommer til os. Så har man en udefra uden at have en eneste journal på bordet.',
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-04-07T15:29:00+02:00',
      text: 'Må jeg som menig rådgiver spørge, hvad det skal bruges til? Jeg har prøvet gennemgange, der endte med en liste over, hvad vi havde glemt at sætte kryds i, og så kom der et nyt skema til os. Hvis det her ender samme sted, så er jeg syg den dag.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2016-04-08T08:15:00+02:00',
      text: `> så er jeg syg den dag

Rimelig indvending, Morten, men bliv endelig rask! To løfter fra mig: Ingen kan se, hvem der har haft sagen, og der kommer ikke noget nyt skema ud af det. Det, vi leder efter, er, **hvornår der kunne være sat ind tidligere**, og hvad der skulle have været til stede. Det spørgsmål kan kun besvares af folk, der kender arbejdet indefra.`,
    },
    {
      author: 'deltager1@kolding.example',
      at: '2016-04-13T09:48:00+02:00',
      text: 'Set fra PPR vil jeg bede om ét ekstra spørgsmål i skemaet: »Hvornår står barnets navn første gang i noget, som skole, dagtilbud eller PPR har skrevet, og hvornår kom det til myndighed?« Afstanden mellem de to datoer er efter min mening hele netværkets formål i ét tal.',
    },
    {
      author: 'konsulent4@sus.example',
      at: '2016-04-14T13:02:00+02:00',
      text: `Stærkt spørgsmål, Jens, og jeg har sat det ind som nummer 4 i anden udgave af skemaet. Den ligger nu i Dokumenter. Der er ti spørgsmål i alt, og jeg lover at nægte adgang til nummer 11.

Et praktisk råd: Læs de to første sager alle tre sammen, så I er enige om, hvad I mener med »kan man se«. Derefter kan I dele resten.`,
    },
    {
      author: 'projektleder@syddjurs.example',
      at: '2016-05-19T11:37:00+02:00',
      text: 'Syddjurs er færdig med at læse! Det tog ikke 40 minutter, men nærmere 55, mest fordi de gamle sager har bilag, ingen kan finde. Til dem, der ikke er begyndt: Sæt en studentermedhjælper eller en sekretær til at finde datoerne på forhånd. Det sparede os en hel dag i anden omgang.',
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-06-10T09:21:00+02:00',
      text: `Efter klyngemødet i onsdags sidder jeg tilbage med ét billede: otte kommuner, 96 sager, og på Jens' spørgsmål lå der for skolebørnenes vedkommende tit mere end et år mellem de to datoer. Vi har ikke målt videnskabeligt, og 12 sager pr. kommune er få. Men ingen i lokalet sagde, at det så anderledes ud hos dem.

Det næsttydeligste var opfølgningen. De fleste steder var den første til tiden og den anden forsinket. Vores egen forklaring i Randers er, at den første har en dato, som er aftalt med familien, mens den anden kun har en frist i systemet. En aftale med et menneske holder man, en frist flytter man. Jeg ved ikke, om det er sådan hos jer, men jeg har bedt mit team aftale begge datoer fra begyndelsen i alle nye sager, og så ser vi til efteråret, om det hjælper.`,
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2016-06-13T07:55:00+02:00',
      text: 'Jeg sad med for sundhedsplejen og hæftede mig ved noget tredje. I en hel del af sagerne stod der noget om søvn, mad eller gråd allerede fra det første leveår, og så var der helt stille i journalerne til 0. klasse. Børnene var jo ikke væk i de år. Det var vores overlevering, der var det.',
    },
    {
      author: 'deltager2@syddjurs.example',
      at: '2016-06-14T10:12:00+02:00',
      text: 'Den observation burde vi gøre til efterårets emne, Kirsten. Kunne vi vælge to ting at arbejde videre med, så vi ikke drukner i fund? Mit forslag er overleveringen fra sundhedspleje til dagtilbud og den anden opfølgning.',
    },
    {
      author: 'projektleder@viborg.example',
      at: '2016-08-25T13:44:00+02:00',
      text: `Sådan blev det efter en rundspørge blandt projektlederne: Syv af otte stemte for Bentes to emner. Randers, Brønderslev og Syddjurs tager overleveringen. Herning, Kolding og vi tager den anden opfølgning. Vesthimmerland og Jammerbugt følger begge og er vores kritiske venner.

Vi gentager gennemgangen i foråret med seks sager i stedet for 12.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-09-07T08:33:00+02:00',
      text: `Jeg skylder at melde tilbage, for jeg var ikke syg den dag. Det var faktisk den bedste faglige eftermiddag i lang tid at læse sager med Susanne og en kollega uden at skulle afgøre noget. Vi har nu en fast time om måneden, hvor vi gennemgår én afsluttet sag og kun stiller det ene spørgsmål: Hvornår kunne vi være kommet før?

Tilføjelse: Det nye skema er ikke kommet. Point til Dorthe.`,
      editedAt: '2016-09-07T16:05:00+02:00',
    },
  ],
};
