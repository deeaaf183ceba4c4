import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Køreplanen: hvor konkret skal den være?',
  posts: [
    {
      author: 'projektleder@naestved.example',
      at: '2015-11-16T09:07:00+01:00',
      text: `Vi er begyndt på køreplanen i Næstved, og efter tre udkast har jeg to versioner liggende. Den ene er på fem sider og siger noget pænt om retning og værdier. Den anden er på 22 sider, har et Gantt-diagram og får min chef til at sukke.

Hvor konkret er det meningen, at den skal være? Og hvem skal egentlig kunne læse den?`,
    },
    {
      author: 'projektleder@syddjurs.example',
      at: '2015-11-16T10:49:00+01:00',
      text: 'Godt, at du spørger, for vi er havnet i nøjagtig samme grøft. Lige nu hælder jeg til fem sider plus et bilag.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2015-11-17T13:15:00+01:00',
      text: `Det korte svar fra styrelsen: så konkret, at en ny kollega kan se, hvad der skal ske inden sommer, og så kort, at den bliver læst.

Det lidt længere svar er, at køreplanen er den aftale, som resten af jeres forløb hviler på. Den skal vise

- hvilke områder I vil arbejde med (myndighed, udfører, almen, tværgående)
- hvad I vil undersøge i den indledende analyse
- hvem der beslutter hvad hos jer
- hvilken støtte I har brug for, og hvornår

Vi har ikke brug for et Gantt-diagram. Vi har brug for navne på funktioner og nogle datoer, I selv tror på.`,
    },
    {
      author: 'projektleder@vejle.example',
      at: '2015-11-18T08:36:00+01:00',
      text: 'Må man skrive »det ved vi ikke endnu«? Vores sagsbehandling er godt belyst, men koblingen til almenområdet er ærlig talt en sort boks. Jeg vil nødig opfinde mål for noget, vi først skal have kigget på i foråret.',
    },
    {
      author: 'konsulent2@implement.example',
      at: '2015-11-18T11:02:00+01:00',
      text: `Til Sannes spørgsmål:

> Må man skrive »det ved vi ikke endnu«?

Ja, og gerne i en tabel med to kolonner: **Det ved vi** og **Det skal vi finde ud af**. Den højre kolonne er i praksis jeres bestilling til den indledende analyse. De køreplaner, der bliver svære at bruge, er dem, hvor den højre kolonne er tom.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2015-11-19T14:20:00+01:00',
      text: 'Jeg kommer med et lille forbehold. Hos os kommer køreplanen i Børne- og Skoleudvalget i december, og politikere læser »det ved vi ikke« på en anden måde end konsulenter. Vi har derfor skrevet »undersøges i første halvår 2016« ved de åbne punkter. Samme indhold, lidt mindre sved på panden.',
    },
    {
      author: 'deltager1@svendborg.example',
      at: '2015-11-20T09:28:00+01:00',
      text: 'Som chef vil jeg slå et slag for det, der ikke står i listen fra Conny: Hvad holder I op med? Vi har haft planer med 14 nye aktiviteter, hvor ingen havde skrevet en eneste ting, der skulle stoppe for at give plads. Medarbejderne gennemskuede det på fem minutter. I Svendborg bliver det et fast afsnit denne gang, og det må gerne gøre lidt ondt at skrive.',
    },
    {
      author: 'projektleder@haderslev.example',
      at: '2015-11-24T10:11:00+01:00',
      text: `Afsnittet om at holde op stjæler vi, Ulrik.

Hvis nogen kan bruge vores fremgangsmåde i Haderslev, så er den her. Vi holdt to møder på halvanden time med en fra hver afdeling: først ét møde om, hvad vi vil, og derefter ét om, hvad der står i vejen. Imellem dem skrev jeg det sammen på fire sider. Så læste tre, der ikke havde været med, udkastet højt for os: en pædagog, en rådgiver og en sekretær. Alt, hvad de snublede over, blev skrevet om. »Helhedsorienteret« røg ud med det samme, for da jeg spurgte, hvad de forestillede sig, fik jeg tre forskellige svar. I stedet står der nu, at forældrene højst skal fortælle deres historie to gange. Den øvelse flyttede mere end hele styregruppen.`,
    },
    {
      author: 'deltager3@viborg.example',
      at: '2015-11-24T12:54:00+01:00',
      text: 'Jeg er socialrådgiver og bliver normalt først vist den slags, når den er trykt. Åses højtlæsning lyder som noget, jeg gerne ville inviteres med til.',
    },
    {
      author: 'projektleder@naestved.example',
      at: '2015-12-01T08:40:00+01:00',
      text: 'Status: Nu er den nede på seks sider, og højtlæsningen er aftalt til torsdag med en sundhedsplejerske og to rådgivere. Tilbage står mit største hovedbrud. Hvor mange **mål** giver mening? Jeg har ni og kan mærke, at det er for mange.',
    },
    {
      author: 'konsulent2@sus.example',
      at: '2015-12-02T09:50:00+01:00',
      text: 'En tommelfingerregel, som har hjulpet andre: højst ét mål pr. område og ét tværgående, altså fire i alt. Prøv at spørge om hvert af dine ni: »Hvem ville opdage det, hvis vi ikke nåede det?« Når svaret er »kun projektlederen«, er det nok en aktivitet og ikke et mål.',
    },
    {
      author: 'projektleder@naestved.example',
      at: '2015-12-04T13:05:00+01:00',
      text: 'Seks ud af ni røg på Solveigs spørgsmål. Det var både befriende og en smule pinligt.',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2015-12-10T11:32:00+01:00',
      text: 'Lidt praktisk, inden julen overhaler os: Send køreplanen senest fredag den 15. januar, så når vi at vende tilbage, før fase 1 slutter ved udgangen af januar. Den behøver ikke være politisk behandlet på det tidspunkt, blot vi kan se, hvornår den bliver det. Word er fint, og I må gerne have kommentarer stående i margenen.',
    },
    {
      author: 'projektleder@fredericia.example',
      at: '2016-01-08T09:14:00+01:00',
      text: `Vores er afleveret! Fem sider, fire mål, én tabel med det, vi ikke ved, og et afsnit om tre møderækker, som vi lægger sammen til én. Jeg har lagt den i Dokumenter, og I må kopiere alt undtagen stavefejlene.

Rettelse: Det er fire møderækker. Min leder fandt en mere.`,
      editedAt: '2016-01-08T15:02:00+01:00',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-01-27T14:48:00+01:00',
      text: 'Nu har vi læst køreplanerne, og længden spænder fra tre til 17 sider. Det er ikke længden, der gør forskellen. De stærkeste har tre ting til fælles: De siger, hvad kommunen vil lade være med, de har en højre kolonne, der er til at arbejde med, og man kan høre, at flere end én har skrevet dem. I får hver især en tilbagemelding inden fredag. Flot arbejde på kort tid.',
    },
  ],
};
