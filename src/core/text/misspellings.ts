/** Pairs of a misspelled word and its correction. No misspelling is a word itself. */
const PAIRS = `
  accomodate accommodate  acheive achieve  accross across  additionaly additionally
  adress address  agregate aggregate  allready already  ammount amount  aquire acquire
  arguement argument  asynchronus asynchronous  attachement attachment  attachements attachments
  authentification authentication  authorisaton authorisation  availible available  avaliable available
  becuase because  begining beginning  calender calendar  catagory category  charachter character
  colection collection  comming coming  commited committed  compatability compatibility
  conection connection  conector connector  connnection connection  consistant consistent
  containg containing  contians contains  convertion conversion  costumer customer  coudl could
  curent current  curreny currency  custmer customer  defintion definition  delimeter delimiter
  descripion description  descripton description  desciption description
  diffrent different  dissapear disappear  documnet document  donwload download  doucment document
  emial email  enviroment environment  existance existence  exisiting existing  extention extension
  feild field  filteres filters  folowing following  formated formatted  fucntion function
  identifer identifier  identifers identifiers  indentifier identifier  infomation information
  informations information  initalize initialize  intergrate integrate  intergration integration
  langauge language  lenght length  libary library  maintainance maintenance  managment management
  messsage message  mesage message  necesary necessary  neccessary necessary  notifcation notification
  occured occurred  occurence occurrence  occuring occurring  optionnal optional  orginal original
  paramater parameter  paramter parameter  parmeter parameter  pasword password  perfom perform
  permision permission  permissons permissions  posible possible  prefered preferred  previouse previous
  proccess process  projet project  propery property  propertys properties  publically publicly
  reciept receipt  recieve receive  recieved received  recieves receives  recipent recipient
  recomend recommend  refered referred  referal referral  refernce reference  repsonse response
  reponse response  requried required  resouce resource  responce response  retreive retrieve
  retreives retrieves  retrive retrieve  retrives retrieves  retrived retrieved  retun return
  retuns returns  returend returned  retured returned  seach search  secruity security
  sepcified specified  seperate separate  seperated separated  seperator separator  sucess success
  succesful successful  succesfully successfully  successfull successful  sucessfully successfully
  specifed specified  specfied specified  subcription subscription  suport support  teh the  thier their
  tempalte template  timout timeout  transfered transferred  tranfer transfer  unqiue unique
  uniqe unique  untill until  upadte update  upate update  usefull useful  valididate validate
  verfiy verify  verison version  wether whether  wich which  writting writing
`;

const CORRECTIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s{2,}/)
    .map((pair) => pair.split(' '))
    .flatMap(([wrong, right]) =>
      wrong === undefined || right === undefined ? [] : [[wrong, right] as const],
    ),
);

/** A misspelled word as written, and its correction in the same letter case. */
export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
}

/** Finds common misspellings, each once. Skips names such as `seperate_id`. */
export function misspellingsIn(text: string): readonly Misspelling[] {
  const words = text.toLowerCase().match(/[a-z]{3,20}/g) ?? [];
  // Misspellings are rare, and telling words from parts of names is slow.
  return words.some((word) => CORRECTIONS.has(word)) ? misspelledWords(text) : [];
}

function misspelledWords(text: string): readonly Misspelling[] {
  const found = new Map<string, Misspelling>();
  for (const [wrong] of text.matchAll(/(?<![\w./-])[A-Za-z]{3,20}(?![\w/-]|\.\w)/g)) {
    const right = CORRECTIONS.get(wrong.toLowerCase());
    if (right !== undefined) found.set(wrong, { wrong, right: inCaseOf(wrong, right) });
  }
  return [...found.values()];
}

/** Returns the text with misspelled words corrected. */
export function withoutMisspellings(text: string): string {
  return misspellingsIn(text).reduce(
    (result, { wrong, right }) => result.replace(new RegExp(`\\b${wrong}\\b`, 'g'), right),
    text,
  );
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
}
