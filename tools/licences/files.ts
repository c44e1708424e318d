/** Names, in what is shipped, of what tells of its parts. */
export const BILL_FILE = 'bom.cdx.json'
export const NOTICES_FILE = 'LICENCES.txt'
