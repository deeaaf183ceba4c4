import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'efterværn',
  title: 'De unges egne råd til os',
  posts: [
    {
      author: 'sekretariat@socialstyrelsen.example',
      at: '2018-10-09T10:02:00+02:00',
      text: `I lørdags mødtes 19 unge fra de fem kommuner til en hel dag uden programpunkter fra os. Andreas og jeg lavede mad og holdt os væk, og to unge, der selv er færdige med efterværn, stod for det hele.

De gik hjem klokken seks, og på væggen hang 41 råd. De har selv skåret dem ned til ti og sagt ja til, at de ti må læses her, uden at nogen kan se, hvem der har sagt hvad. I gengæld stillede de ét krav: **Vi skal have svar.** Inden jul, og ikke kun »tak for jeres input«.`,
    },
    {
      author: 'konsulent3@sus.example',
      at: '2018-10-09T10:30:00+02:00',
      text: `Her er de, ord for ord, som de hang:

- Ring også, når der ikke er noget.
- Sig, hvor længe du bliver. Også hvis det er kort.
- Lad være med at holde møde om os på dage, hvor vi går i skole.
- Spørg ikke, hvordan det går. Spørg om noget.
- Skriv sms'er som et menneske.
- Vi vil gerne vide, hvad der står om os, **før** de andre ved det.
- Husk fødselsdagen. Det er gratis.
- Lad os sige nej, uden at det bliver skrevet op som et problem.
- Den dag vi flytter, skal du have gammelt tøj på.
- Lov ikke noget, du skal spørge nogen om.

Der blev grinet meget ved nummer ni. Ved nummer to blev der helt stille.`,
    },
    {
      author: 'deltager4@herning.example',
      at: '2018-10-10T07:33:00+02:00',
      text: 'Nummer ti er skrevet til mig og mine lige. Medarbejderne lover noget for at trøste, fordi de ikke må bestemme det selv. Fra i dag kan enhver kontaktperson i Herning bruge op til 1.500 kroner ad gangen uden at spørge nogen.',
    },
    {
      author: 'deltager1@naestved.example',
      at: '2018-10-23T14:11:00+02:00',
      text: `> Spørg ikke, hvordan det går. Spørg om noget.

En psykolog kunne have brugt tyve sider på den. »Hvordan går det?« er en prøve, man kan dumpe til, så man svarer »fint«. Vi har lavet en lille leg på teammødet: Alle skal stille et spørgsmål, som kun kan stilles til **én** bestemt person. Fik du skiftet gearet? Hvad sagde han så? Er den kat stadig i opgangen? Kan man ikke finde på et, er det nok, fordi man ikke har hørt efter sidste gang.`,
    },
    {
      author: 'deltager2@herning.example',
      at: '2018-11-06T09:48:00+01:00',
      text: 'Møder i skoletiden var så åbenlyst, at jeg ikke troede på det, før jeg bladrede et halvt år tilbage: 22 af 26 møder hos os lå mellem klokken 9 og 14 på en skoledag, og flere af de unge kæmper i forvejen med fravær, som vi selv taler med dem om. Fra januar lægger vi dem klokken 15 eller senere. Brokken kom fra de voksne, og den varede en uge.',
    },
    {
      author: 'deltager3@randers.example',
      at: '2018-11-20T16:25:00+01:00',
      text: `Et enkelt af rådene er jeg ikke sikker på, vi kan love: at de får lov at læse alt, før andre gør. Når jeg som skoleleder bliver bekymret, skal jeg nogle gange skrive samme dag. Måske er det ærlige svar til de unge: »Du får det at vide samtidig, og jeg siger det selv og ikke i et brev.« Hellere et lille løfte, der holder, end et stort.`,
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2018-12-04T11:57:00+01:00',
      text: `Sms'erne har vi taget helt bogstaveligt. Vi bad seks unge rette i vores standardbeskeder, og de gjorde det med rød kuglepen og synlig fornøjelse. »Du indkaldes hermed til opfølgning vedr. din handleplan« blev til »Hej, det er Lene fra kommunen. Skal vi ses torsdag kl. 15 og kigge på den huslejeopkrævning? Jeg tager kaffe med.« (Lene findes ikke, men kaffen gør.) I november dukkede 31 ud af 36 op; måneden før var det 22 ud af 35.`,
      editedAt: '2018-12-04T13:10:00+01:00',
    },
    {
      author: 'sekretariat@socialstyrelsen.example',
      at: '2019-01-10T12:26:00+01:00',
      text: `De har fået svar. I ugerne op til jul kørte jeg rundt til de unge med et ark fra hver af de fem kommuner, hvor der ud for hvert råd stod ja, delvist eller nej, og hvorfor:

- **Ja** fra alle fem til at ringe, når der ikke er noget, til fødselsdagen, til gammelt tøj og til at lade et nej være et nej.
- **Ja** fra tre til møder efter klokken 15.
- **Delvist** til at læse det først. Niels' ord om det lille løfte blev læst op, og det var det svar, de unge talte længst om.
- **Nej** blev det ikke til noget sted. Men ud for »sig, hvor længe du bliver« stod der i to kommuner »det ved vi ikke«. Det er også et svar, sagde en af dem, bare I siger **dét**.

De vil gerne mødes igen i oktober og se efter, om det passer. Jeg har lovet at lave mad. Det skal jeg ikke spørge nogen om.`,
    },
  ],
};
