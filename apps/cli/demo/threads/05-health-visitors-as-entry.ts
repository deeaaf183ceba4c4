import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Sundhedsplejen som indgang til de familier, vi ikke når',
  posts: [
    {
      author: 'deltager2@hvidovre.example',
      at: '2016-03-07T08:33:00+01:00',
      text: `Vi sundhedsplejersker kommer i stort set alle hjem med et spædbarn, og næsten alle siger ja tak. Alligevel har vi i Hvidovre en gruppe, der takker pænt ja til de første besøg og derefter er svære at træffe: Aftalen bliver flyttet, telefonen bliver ikke taget, og ved otte måneder er vi gledet ud.

Hvad gør I for at blive ved med at være velkomne hos netop dem?`,
    },
    {
      author: 'deltager2@randers.example',
      at: '2016-03-07T14:12:00+01:00',
      text: `Vi holdt op med at sende breve. Når en aftale er glippet to gange, sender den samme sundhedsplejerske en sms med et forslag, og så står hun der, som regel i ti minutter på trappen. »Jeg var alligevel i nærheden.« Det er jeg utrolig tit!

Af de familier, vi prøvede det med sidste år, kom cirka to ud af tre tilbage i det almindelige forløb.`,
    },
    {
      author: 'deltager2@haderslev.example',
      at: '2016-03-08T09:44:00+01:00',
      text: 'Hos os er nøglen at komme **før** fødslen. Jordemoderen spørger de gravide, om vi må kigge forbi omkring uge 30, og hun spørger en ekstra gang, når en kvinde er meget ung, alene eller har haft det svært før. Når man har mødt hinanden over en kop te, mens der stadig er ro, er man ikke kommunen den dag, det brænder på. Vi har timer til 70 besøg om året, og de bliver næsten alle brugt.',
    },
    {
      author: 'deltager3@viborg.example',
      at: '2016-03-09T10:28:00+01:00',
      text: 'Jeg er rådgiver på myndighedssiden og har et ømtåleligt spørgsmål. Når vi gerne vil bruge sundhedsplejersken som indgang, risikerer vi så ikke at ødelægge det, der gør hende velkommen? En mor sagde engang til mig, at hun havde lukket døren, fordi hun troede, at sundhedsplejersken »skrev til os«.',
    },
    {
      author: 'deltager2@roskilde.example',
      at: '2016-03-09T13:55:00+01:00',
      text: `Det er vores evige balancegang, Martin. Min holdning er klar: Jeg bliver ikke jeres forlængede arm, og jeg holder heller ikke på en bekymring for at bevare den gode stemning. Jeg siger ved første besøg, hvad jeg skriver ned, hvem der kan læse det, og at jeg har skærpet underretningspligt som alle andre offentligt ansatte. Ingen har endnu vist mig ud for det. Det er det uudtalte, der skræmmer.

I praksis er der hos mig fire trin, og jeg springer ingen af dem over: Jeg siger min bekymring til forældrene. Jeg spørger, om vi må hente hjælp sammen, og foreslår et bestemt menneske og en bestemt dag. Jeg vender det med en kollega samme uge. Og hvis jeg alligevel ender med at skrive, læser forældrene det, før det bliver sendt, medmindre det ville være farligt for barnet. De allerfleste gange standser det ved trin to, og så er du blot en rådgiver, der kommer på besøg med mig.`,
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2016-03-10T07:40:00+01:00',
      text: 'Enig med Britta, bortset fra tidspunktet. Ordet underretningspligt ville jeg nu ikke tage i munden ved det allerførste besøg hos en førstegangsmor på tredjedagen, når mælken løber til. Hos mig kommer det ved besøg nummer to, og så sammen med et »det er mig, du hører det fra først«.',
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2016-03-14T11:06:00+01:00',
      text: `I Brønderslev går vi to steder hen, hvor familierne er i forvejen: boligforeningens babycafé hver tirsdag og sprogskolens kælder, hvor vi stiller en vægt op en gang om måneden. Vægten er en genistreg, hvis jeg selv skal sige det. Alle vil have vejet deres barn, og mens man venter, snakker man.

Til babycaféen kommer vores familierådgiver hver anden uge. Hun har ingen computer med, kun kaffe.`,
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2016-03-15T09:19:00+01:00',
      text: 'Uden computer! Hvilken sag bliver tiden så ført på, Kirsten?',
    },
    {
      author: 'deltager1@bronderslev.example',
      at: '2016-03-15T12:47:00+01:00',
      text: 'Dér må lederen svare. Tiden bliver ført på § 11 som åben rådgivning, to timer hver anden uge, og jeg spørger kun til, hvor mange hun har talt med. I de første to måneder var det næsten ingen. Så begyndte mødrene selv at hente hinanden hen til hende, og nu ligger det på mellem fire og syv samtaler pr. gang.',
    },
    {
      author: 'deltager1@gladsaxe.example',
      at: '2016-04-05T10:35:00+02:00',
      text: 'Fædrene mangler i den her tråd, og de mangler tit i vores praksis. I Gladsaxe spørger vi nu til begge forældres trivsel ved besøget omkring otte uger, og vi lægger ét besøg sidst på dagen, når far er hjemme. Som psykolog i PPR giver jeg sundhedsplejerskerne sparring hver anden torsdag, og det er tit fædrene, vi taler om. Mændene siger sjældent »jeg er trist«. De siger »jeg sover dårligt« eller »jeg arbejder meget for tiden«.',
    },
    {
      author: 'projektleder@guldborgsund.example',
      at: '2016-04-06T08:57:00+02:00',
      text: 'Det er tilflytterne, vi har sværest ved at nå. Vi får mange familier udefra, som flytter for den billige boligs skyld og tit flytter igen inden for et år. Sundhedsplejens journal kommer ofte længe efter dem. Har nogen en god rutine, når en familie med små børn dukker op i registeret?',
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2016-04-06T10:03:00+02:00',
      text: 'Annette, nu svarer jeg dig her, selv om vi sidder 40 meter fra hinanden, for det kan være til gavn for flere. Siden 1. marts får jeg en liste hver mandag over tilflyttede børn under seks år. Alle familier får et velkomstbesøg inden 14 dage, også når barnet er fire. Vi spørger om lov til at hente journalen og medbringer en mappe med dagpleje, legestue og lægens åbningstid. 18 besøg indtil nu, og kun én har sagt nej tak.',
    },
    {
      author: 'forsker2@vive.example',
      at: '2016-04-19T13:20:00+02:00',
      text: 'Jeg læser med som forsker og er nysgerrig på det, som I kalder at blive ved med at være velkommen. Fører nogen af jer tal for, hvor mange familier der falder fra mellem to og otte måneder, og hvor mange der kommer tilbage? Jeg er alene ude efter antal, ikke oplysninger om enkelte familier. Hvis tre eller fire kommuner tæller på samme måde, kan vi sammen se, om det er værd at undersøge grundigere.',
    },
    {
      author: 'deltager2@hvidovre.example',
      at: '2016-05-17T08:26:00+02:00',
      text: `Ja, Sara, vi tæller gerne. Kirsten, Inge og jeg talte sammen i torsdags og foreslår denne enkle måde:

- antal familier med besøg ved to måneder
- antal af dem, som ikke har haft besøg ved otte måneder
- antal af disse, der har haft kontakt igen inden barnets første fødselsdag

Vi begynder den 1. juni og tæller de børn, der er født i første halvår af 2015. Malene, er I med?

Her i huset har vi desuden taget trappebesøget til os. Min kollega har købt nye sko.`,
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2016-06-02T09:11:00+02:00',
      text: 'Vi er med. Første optælling er klar inden sommerferien, og så må vi se, om vores tilflyttere overhovedet passer ind i skemaet. Ellers laver vi en ekstra linje med blyant.',
    },
  ],
};
