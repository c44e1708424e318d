/** Words that nobody writes by accident, in every form: what a masked spelling is read back to. */
const WORDS = `
con cons conne connes connard connards connarde connasse connasses conard conasse ducon
abruti abrutis abrutie abruties crétin crétins crétine débile débiles imbécile imbéciles idiot idiots idiote idiotes
salaud salauds salope salopes salopard salopards enculé enculés enculée enfoiré enfoirés enfoirée pute putes putain
bâtard bâtards batard bouffon bouffons bouffonne merdeux pétasse pétasses pouffiasse trouduc bolosse boloss branleur branleurs
pédé pédés tapette gouine bougnoule nègre négro youpin mongol
merde merdes merdique merdiques merder emmerde emmerdes emmerdez emmerdeur emmerdeurs bordel chier chiant chiante chiants
foutre foutu foutue foutez foutaise couille couilles couillon cul bite nique niquer niqué niquez baiser gueule
connerie conneries saloperie saloperies dégueulasse fuck fucking shit
`
export const COARSE: readonly string[] = WORDS.trim().split(/\s+/)
