/** What is written in the scene, in every browser that plays it. */
export const phone = '06 12 34 56 78'
export const reply = `Bonjour Julie, nous somme désolé pour ce retard. Mon numéro direct : ${phone}.`
export const instead = 'je vous l’envoie en message privé'
export const posting = `Bonjour Julie, nous sommes désolés pour ce retard. Mon numéro direct : ${instead}.`
