/** What is written in one word and in two: what to find, what to write, what excuses it. */
export const ONE_OR_TWO_WORDS = `
(suis|es|est|sommes|êtes|sont|était|étais|être|étions|étiez|étaient) (pas|bien|déjà|toujours|encore|actuellement|justement)? [(entrain|en trains|entrains|en trin)] (de|d') => en train
// Elsewhere it says how early: « c'est bien tôt », « partir bien tôt ».
à [bien tôt] => bientôt
très [bien tôt] (,|$|!|.|pour|chez|et|en|sur|dans|au) => bientôt => (est|était) bien tôt
[(à fin|a fin|affin)] (de|d'|que|qu') (<:verb.infinitive>|nous|vous|le|la|les|l'|lui|leur|me|te|pouvoir) => afin
[enfin] (de|d') (<:verb.infinitive>|vous <:verb.infinitive>|nous <:verb.infinitive>|pouvoir) => afin => (viens|vient|venons|venez|viennent|venait|venaient|décidé|accepté|content|heureux|ravi|ravis) enfin
[en fin] (<:verb.participle-past>|disponible|prêt|possible|livré|une|le|la|votre|nous|vous|,) => enfin
de [si tôt] (,|$|!|.) => sitôt
[aussi tôt] (arrivé|reçu|commandé|fait|dit) => aussitôt
[quelque fois] => quelquefois => quelque fois (que|où)
(rien|pas) [à voire] => à voir
[a faire] à => affaire
avoir [à faire] à (un|une|des|notre|votre|nos|vos) => affaire
[par tout] (,|$|!|.|où|dans|chez|en|et|sur|ici|autour|ailleurs) => partout
[sur tout] (pas|ne|n'|si) => surtout
(,|et) [sur tout] (,|quand|que) => surtout
[lors que] => lorsque => dès lors
[lors qu'] => lorsqu' => dès lors
[puis que] => puisque
[puis qu'] => puisqu' => qu' ~6 , puis qu'
[mal gré] => malgré => bon gré
[par fois] => parfois
[tan dis] que => tandis
[bien venue] (à|chez|sur|dans|en|parmi) => bienvenue
[bon jour] (,|à|!|monsieur|madame) => bonjour
[bien sûre] (,|$|que|qu'|nous|vous|je|il|on|tout|a|à) => bien sûr => (suis|es|est|êtes|soyez|sois|soit|sera|serez|serais|une|la) ~3 bien sûre
[si non] (vous|nous|il|elle|ils|elles|on|je|tu|j'|c'|ça) => sinon
[si non] , => sinon => (^ si non|; si non|et si non|(si|s') ~12 (,|et ,) si non)
[en suite] (,|de|deux|trois|quelques|#|vous|nous|le|la|les|votre|cliquez|un|une|il|elle) => ensuite
[les quelles] => lesquelles
[au quel] => auquel
[du quel] => duquel
[au tant] => autant
[d' autan] => d'autant
[autan] (que|qu'|de|d'|en|pour) => autant => (le|l'|du) autan
[plus part] (de|des|du|d') => plupart
[toute fois] => toutefois`
