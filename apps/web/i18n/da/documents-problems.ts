import type { documentsProblems as codes } from '@hv/documents/contracts';
import type { Codes } from '../words';

export const documentsProblems: Record<Codes<typeof codes, 'documents'>, string> = {
  'folder-not-found': 'Mappen findes ikke længere, eller du kan ikke se den.',
  'document-not-found': 'Dokumentet findes ikke længere, eller du kan ikke se det.',
  'entry-not-found': 'Det findes ikke længere, eller du kan ikke se det.',
  'version-not-found': 'Den version findes ikke.',
  'upload-not-found': 'Filen skal lægges op forfra: det er for længe siden, du begyndte.',
  'may-not-write': 'Her kan du læse, men ikke lægge noget op eller ændre noget.',
  'may-not-remove': 'Det kan kun den, der lagde det op, og dem, der styrer rummet.',
  'name-taken': 'Der er allerede noget her med det navn.',
  'name-refused': 'Det kan ikke hedde sådan.',
  'name-empty': 'Skriv et navn.',
  'name-too-long': 'Navnet er for langt. Det kan højst være på 200 tegn.',
  'name-characters': 'Navnet kan ikke indeholde tegnene / \\ : * ? " < > | eller skjulte tegn.',
  'name-dot': 'Navnet kan ikke ende med et punktum.',
  'name-reserved': 'Windows bruger det navn til noget andet. Vælg et andet.',
  'bad-address': 'Skriv en adresse, der begynder med https:// eller http://, uden adgangskode.',
  'narrowed-twice': 'Her er allerede kun for nogle. Lav mappen et andet sted.',
  'narrowed-out': 'Så kan du ikke selv se mappen. Vælg også en af dine egne roller.',
  'not-there': 'Der kan den ikke ligge. Vælg et andet sted.',
  'folder-in-trash': 'Mappen, det lå i, ligger også i papirkurven. Hent den tilbage først.',
  'upload-too-large': 'Filen er for stor til at blive lagt op.',
  'library-full': 'Der er ikke plads til mere her. Sekretariatet kan hjælpe.',
  'too-many-uploads': 'Du har meget mange filer på vej. Gør nogle af dem færdige først.',
  'upload-malformed': 'Filen kunne ikke lægges op. Prøv igen.',
  'not-a-file': 'Kun filer har versioner.',
};
