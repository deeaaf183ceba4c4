import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Brobygning fra sundhedspleje til dagtilbud',
  posts: [
    {
      author: 'deltager2@haderslev.example',
      at: '2017-08-22T08:38:00+02:00',
      text: `Når et barn er ti måneder, har jeg kendt familien i et år. Jeg ved, hvordan barnet falder i søvn, hvad mor var bange for under graviditeten, og hvad der fik det til at lysne. Så starter barnet i vuggestue, og det hele begynder forfra hos en pædagog, som har fået et navn og en allergi at vide.

Fra august prøver vi en fast samtale mellem forældre, sundhedsplejerske og pædagog i tre dagtilbud. Men hvor meget skal gives videre, hvem skal sige det, og skal det være for alle eller kun for nogle? Fortæl endelig, hvad I har lært.`,
    },
    {
      author: 'deltager1@syddjurs.example',
      at: '2017-08-23T12:24:00+02:00',
      text: `For alle! Vi begyndte med »de familier, der har brug for det«, og så kunne enhver jo regne ud, hvad en indbydelse betød. Nu får alle tilbuddet i velkomstbrevet, og 8 ud af 10 siger ja tak. De sidste to bliver spurgt igen efter en måned, uden løftede øjenbryn.`,
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2017-08-25T09:17:00+02:00',
      text: `Hos os er det forældrene, der fører ordet. De får et ark med hjem efter mit besøg ved otte-ni måneder, hvor der står tre begyndelser på en sætning:

- »Vores barn bliver trygt, når …«
- »Det har været svært for os at …«
- »Vi vil gerne have, at I spørger os om …«

De tager arket med til samtalen og bestemmer selv, hvad de læser op. Jeg supplerer kun, når de kigger på mig.`,
    },
    {
      author: 'deltager1@aabenraa.example',
      at: '2017-08-29T14:46:00+02:00',
      text: `En lille advarsel fra den anden side af broen. Mine pædagoger vil gerne møde barnet uden mappe. Vi har haft overleveringer, hvor vi ventede et sart barn med en bekymret mor, og hvor vi i ugevis kun så det, vi havde fået at vide. Et etårigt barn kan blive et helt andet blandt andre børn. Hvordan undgår I, at broen bliver en etiket?`,
    },
    {
      author: 'deltager2@haderslev.example',
      at: '2017-08-30T07:52:00+02:00',
      text: `Erik, det er præcis den samtale, jeg havde med Tina, som er dagtilbudsleder her i Haderslev. Vi har aftalt, at jeg ikke siger noget om, hvordan barnet **er**. Jeg må fortælle, hvad der har hjulpet, og hvad vi har aftalt med forældrene at holde øje med. Er det en skelnen, dine pædagoger ville kunne bruge?`,
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2017-09-05T10:29:00+02:00',
      text: `Apropos hvem der må sige hvad: Vi har tavshedspligt, også over for den flinke vuggestue på hjørnet, så samtykket skal være i orden. Sådan gør vi i Brønderslev:

- Jeg spørger ved besøget ved otte-ni måneder og noterer svaret i journalen.
- Samtykket gælder bestemte emner, ikke »alt«. Forældrene vælger dem på en liste: søvn, mad, gråd, sprog, familiens situation, andet.
- Det gælder i tre måneder og kan trækkes tilbage når som helst.
- Helst siger jeg ingenting, som forældrene ikke selv sidder og hører på.

Er jeg så bekymret, at der skal underrettes, er det en anden vej, og den går ikke gennem vuggestuen.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2017-09-12T13:08:00+02:00',
      text: `Her har vi kørt i ni huse siden februar, og 164 samtaler er det blevet til. De varer 25 minutter i snit. I 31 tilfælde førte samtalen til en konkret aftale ud over det sædvanlige: længere indkøring, en fast voksen, et ekstra besøg af sundhedsplejersken. I resten var udbyttet, at forældrene havde mødt en pædagog, der lyttede, inden de skulle aflevere deres barn og gå. Det regner jeg også for et udbytte.`,
    },
    {
      author: 'deltager2@hvidovre.example',
      at: '2017-09-19T09:55:00+02:00',
      text: `Vores bro går den modsatte vej: Vi er flyttet ind. Den første torsdag i måneden holder jeg åben konsultation i vuggestuens fællesrum fra kl. 15 til 17, så forældre kan komme forbi, når de henter. Pædagogerne henter mig også, når de undrer sig over en vægtkurve eller et udslæt. Efter et halvt år kender vi hinanden, og så er en overlevering ikke længere to fremmede, der skal tale pænt sammen.`,
    },
    {
      author: 'projektleder@nyborg.example',
      at: '2017-09-26T11:31:00+02:00',
      text: `Hvad gør I med de børn, der slet ikke begynder i dagtilbud, eller som først er tre år, når de gør?`,
    },
    {
      author: 'deltager2@roskilde.example',
      at: '2017-09-28T08:19:00+02:00',
      text: `Katrine, dem har vi en særlig liste over. Er barnet ikke skrevet op, når det fylder et år, tilbyder jeg et besøg ved halvandet og et ved to et halvt, og jeg går gerne med familien hen i den åbne legestue den første gang. Cirka halvdelen bliver hængende i legestuen. De resterende får en venlig invitation hvert forår sammen med datoen for næste åbent hus i deres nærmeste børnehave.`,
    },
    {
      author: 'deltager1@aabenraa.example',
      at: '2017-10-10T15:02:00+02:00',
      text: `Signe spurgte, om mine pædagoger kunne bruge forskellen på, hvordan barnet er, og hvad der har hjulpet. Det kan de. Vi har holdt otte samtaler på prøve efter den regel og tilføjet vores egen: Efter seks uger ringer pædagogen til forældrene og sundhedsplejersken og fortæller, hvem **hun** har lært at kende. Det opkald glæder alle sig til, og etiketten når ikke at sætte sig.`,
    },
    {
      author: 'projektleder@syddjurs.example',
      at: '2017-10-25T10:44:00+02:00',
      text: `Før nogen spørger om pengene: Med omkring 350 etårige om året og knap en time pr. samtale med kørsel er det i Syddjurs 330 timer for sundhedsplejen og lidt mindre for dagtilbuddene. Vi har fundet timerne ved at gøre et gruppetilbud, som få brugte, en del mindre. Det gjorde ondt på dem, der havde bygget det op, så tag den snak i god tid.`,
    },
    {
      author: 'konsulent@sus.example',
      at: '2017-11-02T09:10:00+01:00',
      text: `Tråden her er et godt eksempel på, hvad vi mener med at forebygge hele vejen rundt: Det er sundhedspleje, dagtilbud og forældre, der gør arbejdet, og der er endnu ingen sag i nærheden. Jeg vil gerne have det beskrevet som praksiseksempel, mens I kan huske, hvordan I begyndte. Signe, vil du og Erik skrive et udkast, med en ærlig linje om, hvad der stadig ikke fungerer?`,
    },
    {
      author: 'deltager2@haderslev.example',
      at: '2017-11-15T13:26:00+01:00',
      text: `Erik og jeg tager imod, Viggo. Vores udkast bygger på dette, og sig til, hvis I er uenige:

- Samtalen er for alle og står i velkomstbrevet.
- Forældrene fører ordet ud fra de tre sætninger fra Guldborgsund.
- Samtykket gælder valgte emner og udløber efter tre måneder.
- Sundhedsplejersken fortæller, hvad der har hjulpet, og lader være med at beskrive, hvordan barnet er.
- Pædagogen ringer efter seks uger.

Den ærlige linje: Vi når endnu ikke dagplejen, og familier, der flytter til kommunen undervejs, falder ud. Herhjemme har vi holdt 57 samtaler siden august, og fra januar kommer fem dagtilbud mere med. Tina siger, at det bedste er, at hendes pædagoger nu ringer til mig om noget helt andet også.`,
    },
  ],
};
