import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Efter temaseminaret 10. november: hvad tager I med hjem?',
  posts: [
    {
      author: 'konsulent2@sus.example',
      at: '2015-11-11T08:55:00+01:00',
      text: `Godmorgen til jer, der vågnede med ondt i fødderne. Mere end hundrede mennesker gik på skift mellem workshopperne i går, og væggene er fulde af jeres sedler.

Inden hverdagen lukker sig om os: Hvad er den **ene** ting, du har fortalt en kollega om i dag? Ikke det vigtigste på papiret, men det, du rent faktisk sagde højt.`,
    },
    {
      author: 'deltager3@syddjurs.example',
      at: '2015-11-11T10:20:00+01:00',
      text: 'At en familiebehandler fra Odense og jeg bruger de samme ord om helt forskellige ting. »Intensivt forløb« er hos dem tre gange om ugen i seks uger. Hos os er det en gang om ugen i et år. Vi grinede, men det er jo egentlig ikke sjovt, når man skal sammenligne sig.',
    },
    {
      author: 'deltager4@hvidovre.example',
      at: '2015-11-11T13:37:00+01:00',
      text: 'Jeg sagde til min souschef, at vi skal holde op med at vente på den perfekte beskrivelse, før vi ringer nogen op. Oplægget om den tidlige bekymring ramte mig. Vi samler gerne observationer i fire måneder, før vi tør ringe til rådgivningen, og på fire måneder kan en treårig nå at miste meget.',
    },
    {
      author: 'deltager2@esbjerg.example',
      at: '2015-11-12T09:05:00+01:00',
      text: 'Workshoppen om sagsbehandling gav mig en idé, som allerede står i min kalender: en kort tjekliste til det første møde i en ny sag. Hvad er målet, hvem gør hvad, og hvornår ses vi igen? Opfølgningsdatoen skal være aftalt, **før** folk tager overtøjet på. Så enkelt og alligevel noget, vi springer over.',
    },
    {
      author: 'deltager1@vejle.example',
      at: '2015-11-12T15:44:00+01:00',
      text: 'Et kritisk ord fra en PPR-psykolog: Formiddagens oplæg var gode, men der var for mange af dem. Jeg ville hellere have haft en time mere i workshoppen om almenområdet, hvor snakken lige var begyndt at blive ærlig, da klokken ringede.',
    },
    {
      author: 'konsulent@implement.example',
      at: '2015-11-12T16:31:00+01:00',
      text: 'Noteret, Kim, og du er ikke den eneste, for det samme står i evalueringen. Næste gang bliver det to oplæg i stedet for fire, og workshopperne får en hel eftermiddag.',
    },
    {
      author: 'deltager1@bronderslev.example',
      at: '2015-11-13T08:12:00+01:00',
      text: 'Jeg tog en pinlig erkendelse med til Brønderslev. Ved vores bord skulle vi skrive op, hvilke tilbud en familie med små børn kan få uden en sag. Jeg er leder af familieafdelingen og kom i tanke om fem. Vores sundhedsplejerske kom i tanke om 11. Nu laver vi listen færdig sammen, så den også kan ses af andre end Kirsten.',
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2015-11-13T09:48:00+01:00',
      text: 'Tolv, Lars. Jeg glemte babysvømningen.',
    },
    {
      author: 'underviser@via.example',
      at: '2015-11-16T11:15:00+01:00',
      text: 'Som gæst fra uddannelsesverdenen lagde jeg mærke til noget ved sproget. I workshoppen om tværfagligt samarbejde sagde folk »vi« om deres egen afdeling og »man« om alle andre. Hen på eftermiddagen ved det blandede bord var »man« næsten forsvundet. Det er måske den billigste indikator, I kan få: Lyt efter, hvem der er »vi«.',
    },
    {
      author: 'projektleder@koge.example',
      at: '2015-11-18T09:26:00+01:00',
      text: 'Hvordan griber I andre »Hjem og arbejde« an denne gang? Opgaven er jo at vælge én arbejdsgang og se på den sammen med almenområdet inden jul. Jeg har fem ledere, der alle nikkede i toget hjem, og nul datoer i kalenderen.',
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2015-11-18T12:02:00+01:00',
      text: 'Vores trick er kedeligt: Jeg bookede mødet fra perronen. Tirsdag den 1. december, halvanden time, seks mennesker. Vi tager arbejdsgangen fra den første bekymring i børnehaven til rådgiverens svar og skriver blot ned, hvad der faktisk sker. Ingen løsninger på det første møde. Det sidste er det sværeste, for vi elsker løsninger.',
    },
    {
      author: 'projektleder@koge.example',
      at: '2015-11-18T14:19:00+01:00',
      text: 'Booket! Fredag den 4. december, og jeg har skrevet »ingen løsninger« i indkaldelsen. Den første har allerede svaret med en løsning.',
    },
    {
      author: 'deltager3@albertslund.example',
      at: '2015-11-20T10:08:00+01:00',
      text: 'Fra SSP-hjørnet: Det er første gang, jeg har været på et seminar, hvor de 15-årige ikke kun blev nævnt som dem, det er for sent for. Jeg har lovet mig selv at ringe til familieafdelingen, inden jeg skriver, når jeg møder en ung, der er på vej ud på et skråplan. Foreløbig har jeg gjort det tre gange, og alle tre gange vidste de noget, jeg ikke vidste.',
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2015-11-24T07:46:00+01:00',
      text: 'Jeg vil gerne nuancere lidt. Begejstringen er dejlig, men på min skole er der ikke ét menneske med luft til flere møder. Da jeg kom hjem og fortalte om tre gode idéer, spurgte en erfaren lærer, hvilke tre møder de så skulle erstatte. Det svar skylder jeg hende stadig. Har nogen af jer faktisk nedlagt noget?',
    },
    {
      author: 'projektleder@aabenraa.example',
      at: '2015-11-25T13:10:00+01:00',
      text: `> Har nogen af jer faktisk nedlagt noget?

Ja, Claus! Vi slog pædagogisk forum og skolens trivselsmøde sammen på to skoler, så den samme tværfaglige kreds ses hver tredje uge i stedet for i to kredse hver måned. For den enkelte lærer blev det til cirka fem timer mindre på et halvt år. Ulempen er, at dagsordenen skal styres hårdt, ellers bliver det et langt møde om alting.

(Rettet: Jeg havde skrevet fem timer om måneden. Så heldige var vi ikke.)`,
      editedAt: '2015-11-26T08:30:00+01:00',
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2015-12-03T09:33:00+01:00',
      text: `Vi har holdt vores første »Hjem og arbejde« i Nykøbing: to sundhedsplejersker, en rådgiver, en dagplejeleder og kage. Vi fulgte én arbejdsgang fra ende til anden, nemlig vejen fra dagplejerens første undren, til nogen sidder hjemme hos familien.

Tre ting stod på arket bagefter. Den samme oplysning bliver skrevet ned fire forskellige steder af fire mennesker, og forældrene bliver spurgt hver gang. Der er to uger, hvor alle tror, at en anden har bolden. Og dagplejeren får aldrig at vide, om hendes undren blev brugt til noget.

Det vidste vi sådan set godt hver for sig, men vi havde aldrig set det samlet. Nu ringer den, der tager imod, tilbage til dagplejeren samme uge. Det er ikke en stor forandring, og den kostede ingenting.`,
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2015-12-10T14:56:00+01:00',
      text: 'Fire uger efter, og hvad hænger ved? For mig er det sætningen fra eftermiddagen: »Hvad skulle der til, for at familien ville komme igen af sig selv?« Den står på en gul seddel på min skærm. Jeg har brugt den på to møder og fået to helt forskellige, meget brugbare svar.',
    },
    {
      author: 'konsulent2@sus.example',
      at: '2015-12-18T10:42:00+01:00',
      text: `Så lukker og slukker jeg for i år med det, jeg har læst hos jer:

- Ring, før alt er beskrevet (Lisbeth, Simon).
- Aftal opfølgningen, før overtøjet kommer på (Line).
- Se arbejdsgangen på ét ark, og vent med løsningerne (Malene, Merete).
- Nedlæg noget, når I opretter noget (Claus, Louise).

17 kommuner har meldt tilbage på »Hjem og arbejde«. De sidste otte får en venlig mail i januar og ikke før. Rigtig glædelig jul!`,
    },
  ],
};
