/** A trick that sticks, for each rule of grammar or for its whole family: what the reason of the rule does not say yet. */
export const grammarTricks: Readonly<Record<string, string>> = {
  'accord sujet-verbe':
    'Cherchez le verbe, puis posez « qui est-ce qui… ? » : la réponse lui donne sa terminaison. Avec « nous », l’oreille attend -ons (ou sommes) ; avec « vous », -ez (ou êtes, dites, faites).',
  impératif:
    'Un ordre se dit sans sujet. À « vous », il s’écrit comme le présent : « vous dites » donne « dites ! ».',
  'accord dans le groupe nominal':
    'Le premier petit mot annonce tout : après « les, des, vos, nos, ces », chaque mot du groupe porte sa marque du pluriel.',
  'accord du nom':
    'Si vous pouvez compter « un, deux, trois… », mettez un s ; si vous ne pouvez que verser ou ressentir, n’en mettez pas.',
  'singulier distributif':
    'Remplacez « par » par « chaque » : on dit « chaque jour, chaque personne », donc un seul.',
  'couleur composée':
    'Dites « d’un bleu clair » : si la phrase tient, les deux mots font une seule couleur, et rien ne s’accorde.',
  'accord de l’attribut':
    'Mettez un signe égal à la place du verbe : nous = désolés. Des deux côtés, même genre et même nombre.',
  'accord avec la personne saluée':
    'Relisez en regardant le nom que vous avez salué : Madame est prévenue, Monsieur est prévenu.',
  'accord du participe avec avoir':
    'Arrêtez-vous au participe : savez-vous déjà quoi ? Si oui, accordez ; si la chose vient après, laissez-le tel quel.',
  'accord du participe pronominal':
    'Remplacez « être » par « avoir » et posez la question « qui ? » ou « à qui ? ». « À » qui : pas d’accord.',
  'er/é/ez':
    'Le verbe « vendre » tranche : vendre = -er, vendu = -é, vendez = -ez. Il marche à tous les coups.',
  'a/à':
    'L’accent de « à » est un doigt pointé vers la suite : un lieu, une heure, une personne. Le verbe, lui, n’a pas besoin de montrer.',
  'adjectif employé comme adverbe':
    'Demandez « comment ? » après le verbe : ils parlent comment ? Fort. Ce qui répond à « comment » ne bouge pas.',
  auxiliaire:
    'Conjuguez avec « il » : dit-on « il est parti » ou « il a parti » ? L’oreille répond avant la règle.',
  'nombres en lettres':
    'Le s de « cents » tombe dès qu’un autre nombre le pousse : deux cents, mais deux cent trois.',
  'et/est':
    'Il « est » : avec un s, comme « sommes » et « sont ». « Et » n’additionne que deux choses : deux choses, deux lettres.',
  'on/ont':
    '« Ont » a un t comme « avaient » : au pluriel, le verbe finit par un t. « On » est une seule personne, sans rien derrière.',
  'on/on n’': 'Dites la phrase avec « nous » : si vous dites « nous n’avons pas », écrivez « on n’a pas ».',
  'ou/où':
    'Sur le u de « où », l’accent se pose quelque part : c’est le lieu. Quand on choisit, on l’enlève.',
  'son/sont':
    '« Sont » finit comme « étaient » et « ont » : le t des verbes au pluriel. « Son » va avec un objet : son colis.',
  'ce/se': 'Se = soi-même : les deux commencent par s. Ce = celui-ci : les deux commencent par c.',
  'font/fond':
    'Dites « faisaient » à la place : si la phrase tient, c’est « font », avec le t de « sont » et « vont ».',
  'accord du pronom':
    'Retirez les virgules et mettez le pronom à la place du nom : « les primes restent » devient « elles restent ».',
  'donc/dont':
    'Si « par conséquent » peut prendre sa place, c’est « donc » ; s’il faut « de qui » ou « de quoi », c’est « dont ».',
  'ces/ses/c’est/s’est':
    'C’est = cela est, avec un c ; s’est = se, avec un s. Ces = ceux-ci ; ses = les siens. La première lettre dit tout.',
  'sois/soit':
    'Parlez-lui : « toi, sois prudent ». Le s est celui de « tu es » ; le t de « soit » est celui de « il est ».',
  'grammar/sait': 'Remplacez par « savait » : s’il va, écrivez le s du savoir, « sait » ou « sais ».',
  'sa/ça': '« Ça » commence comme « cela », par un c. « Sa » commence comme « sienne », par un s.',
  'la/là/l’a': 'Trois essais, toujours les mêmes : ici = là ; l’avait = l’a ; une = la.',
  'ma/m’a':
    'L’apostrophe de « m’a » cache un verbe : si « m’avait » va, coupez ; si « mon » irait au masculin, n’en mettez pas.',
  'mes/mais': '« Mais » a un i comme « si », qui discute aussi. « Mes » a un s parce qu’il y en a plusieurs.',
  'leur/leurs':
    'Devant un verbe, « leur » est comme « lui » : seul et sans s. Devant un nom, il fait comme le nom.',
  'peu/peut': 'Le t de « peut » est celui de « pouvait ». « Peu » est si peu qu’il n’en a même pas.',
  'quand/quant':
    '« Quant » ne vit jamais seul : cherchez son « à » juste derrière. « Quand » a le d de « date ».',
  'quand même': 'Pensez « quand bien même » : c’est le même « quand ».',
  'quelle/qu’elle': 'Mettez la phrase au masculin : « quel » reste en un mot, « qu’il » en montre deux.',
  'quelque/quel que': 'Devant « soit », coupez : quel que soit. Devant un nom, collez : quelques jours.',
  'quelque(s)': 'Si vous pouvez dire « plusieurs », mettez le s de plusieurs.',
  'sans/s’en': '« Sans » a le a de « avec », son contraire. « S’en » se dit « m’en » avec « je ».',
  'dans/d’en':
    'Devant un verbe en -er, -ir ou -re, coupez : d’en parler. Devant une boîte, entrez : dans le colis.',
  'si/s’y': 'Le y est un lieu : on s’y rend, on y va. « Si » est une condition et n’a pas de lieu.',
  'ni/n’y':
    'Dans « n’y » il y a « ne » : cherchez le verbe derrière. « Ni » va par deux et se passe de verbe.',
  'près/prêt':
    '« Prêt » finit par un t qu’on entend dans « prête » : prêt à partir. « Près » n’a pas de féminin : près d’ici.',
  'plutôt/plus tôt':
    'Deux mots pour deux aiguilles : « plus tôt » regarde l’heure. Un seul mot quand on ne regarde que ses goûts.',
  'davantage/d’avantage':
    '« Plus » est un seul mot : s’il va, « davantage » l’est aussi, sans apostrophe ni s.',
  'tout/tous':
    'Regardez le nom d’après : le jour → tout, la nuit → toute, les jours → tous, les nuits → toutes.',
  'même(s)': 'Comptez ce qui est pareil : la même chose, les mêmes choses.',
  'dû/du':
    '« Dû » porte un chapeau parce qu’il est le verbe devoir ; on l’ôte au féminin (due) et au pluriel (dus).',
  'sur/sûr':
    'L’accent de « sûr » tient bon : il est certain. « Sur » n’en a pas, on poserait des choses dessus.',
  'notre/nôtre': 'Le chapeau remplace le nom : « le nôtre » n’a plus de nom, « notre équipe » en a un.',
  mode: 'Dites la phrase avec le verbe « venir » ou « faire » : vous entendrez « que vous veniez » ou « que vous venez », « que cela fasse » ou « que cela fait ».',
  'grammar/si-conditional':
    '« Les si n’aiment pas les -rais. » Avec si, l’imparfait ; dans l’autre moitié, le conditionnel.',
  'grammar/apres-que':
    'Avant que : rien n’est fait, subjonctif. Après que : c’est fait, indicatif, comme « quand ».',
  'grammar/conjunction-indicative':
    'Mettez « quand » à la place : « quand vous aurez payé », donc « dès que vous aurez payé ».',
  'futur/conditionnel':
    'Changez « je » en « nous » : -rons, c’est le futur (-rai) ; -rions, c’est le conditionnel (-rais).',
  'par/part':
    '« Part » se partage : c’est un morceau ou un côté (de ma part). « Par » passe : par mail, par ici.',
  'compte/conte': 'Compte a le p de « payer ». Un conte se raconte, sans p.',
  'cours/court':
    'En cours, ça court : s. À court de, c’est le contraire de « long » : t, qu’on entend dans « courte ».',
  homophones:
    'Remplacez le petit mot par un cousin qui ne sonne pas pareil (avait, était, ou bien, cependant) : la phrase dit tout de suite lequel va.',
  'grammar/homophone-nouns':
    'Cherchez un mot de la famille : une fois → parfois, la foi → fidèle, le foie → l’organe et son e muet.',
  paronyme: 'Lisez le mot à voix haute, syllabe par syllabe, puis demandez-vous ce qu’il veut dire seul.',
  'trait d’union':
    'Si les mots ne se séparent plus sans perdre leur sens, le trait d’union les tient ensemble.',
  'grammar/hyphen-verb-pronoun':
    'Le pronom qui passe derrière son verbe lui donne la main : avez-vous, dites-moi.',
  'grammar/t-as':
    'Rendez son u à « t’ » : « tu as raison », « tu es là ». S’il va, le verbe a le s de « tu ».',
  'grammar/cleft-que':
    '« Dont » a déjà un « de » en poche. Gardez-en un seul : « c’est de cela que » ou « c’est cela dont ».',
  'grammar/order-hyphens':
    'Le verbe et ses pronoms marchent en file, main dans la main : dites-leur, laissez-le faire, gardez-m’en.',
  'grammar/order-s':
    'Dites « profites-en » tout haut : le z que vous entendez est ce s. Sans « en » ni « y », plus de z, plus de s.',
  'grammar/t-il':
    'Un t entre deux voyelles, un trait de chaque côté : a-t-il, va-t-elle. Dans « va-t’en », le t est autre chose : c’est « te ».',
  'grammar/est-ce':
    '« Ce » a changé de place avec « est » : ils se tiennent par un trait, et « que » attend derrière.',
  'grammar/rendez-vous': 'Si vous pouvez dire « un » devant, c’est un nom : un rendez-vous, avec son trait.',
  'grammar/hyphen-ci-la': '« Ci » et « là » s’accrochent à ce qu’ils montrent : celui-ci, ce jour-là.',
  'grammar/extra-hyphen':
    'Tout à fait, quand même, bien sûr, au fur et à mesure : des mots libres, sans trait.',
  'peut être/peut-être':
    'Si « pourrait être » va, ce sont deux verbes : séparez. Si « sans doute » va, c’est un seul mot : un trait.',
  'censé/sensé':
    '« Sensé » a du bon sens, avec un s. « Censé » est de la famille de « recenser », avec un c : compté comme, supposé.',
  'voir/voire': 'Le e de « voire » est celui de « et même ». Le verbe voir s’en passe.',
  'quoique/quoi que':
    'Si « n’importe quoi » est dans l’idée, coupez : quoi que vous choisissiez. Si « bien que » va, collez : quoique tardif.',
  'parce que/par ce que': 'Si « car » va, c’est la cause : parce que, en deux mots.',
  'un mot ou deux':
    'Revenez au sens : « en train de » est une action qui roule, « l’entrain » une humeur ; « surtout » veut dire « avant tout », « sur tout » veut dire « sur chaque chose ».',
  'apostrophe manquante':
    'Deux voyelles allaient se cogner : l’une est partie, l’apostrophe garde sa place. J’ai, l’équipe, d’une.',
  'au/aux': 'Le x de « aux » est un pluriel, comme celui de « bijoux » : à les → aux, à le → au.',
  'mot manquant':
    'Lisez la phrase à voix haute, sans vous presser : la bouche trébuche là où l’œil a sauté un mot.',
  'faute de frappe': 'Relisez la phrase à l’envers, mot par mot : l’œil ne devine plus, il lit.',
  élision:
    '« Que, jusque, de, le » lâchent leur e devant une voyelle : on ne l’entend plus, l’apostrophe le dit.',
  'nom/verbe':
    'Mettez « un » devant : si cela va, c’est un nom, et il perd le -e ou le -t du verbe (un accueil, un soutien).',
  'dite/dites': '« Vous dites, vous faites, vous êtes » : les trois -tes du français, à apprendre ensemble.',
  'régime du verbe':
    'Essayez avec « quelque chose » : pallier quelque chose, se rappeler quelque chose, se souvenir de quelque chose.',
  préposition:
    'Apprenez le verbe avec son petit mot, comme une seule pièce : hésiter à, inviter à, refuser de.',
  'dont/que':
    'Dites « de quelque chose » : si le « de » vient tout seul (j’ai besoin de…), écrivez « dont », les deux commencent par d.',
  'locution figée': 'Une locution est un bloc : on la recopie, on ne l’accorde pas.',
  pléonasme: 'Enlevez l’un des deux mots : si rien ne manque, il était de trop.',
  'tu/vous':
    'Avant d’envoyer, cherchez tous les « tu, te, toi, ton, ta, tes » : un seul suffit à fausser un vouvoiement.',
  'grammar/on-not-en':
    'Mettez « quelqu’un » à la place : « quelqu’un vous servira » tient debout, c’est donc « on ».',
  'grammar/adverb-noun':
    'Si l’on peut dire « de façon forcée, isolée… », c’est l’adverbe, avec son accent ; si l’on peut dire « un » ou « le » devant, c’est le nom.',
  'grammar/fixed-number':
    'Demandez « de quelle sorte ? » et non « combien ? » : trois mots de passe, mais toujours une seule façon de passer.',
  'grammar/heard-agreement':
    'Remontez au nom dont on parle et lisez les deux mots côte à côte, sans rien entre eux : ils se répondent, ou l’un d’eux change.',
  'grammar/relative-pronoun':
    'Posez la question avec le nom : « quelle séance ? », « quels clients ? ». La fin du pronom s’écrit comme la question.',
  'grammar/addressees':
    'Comptez les personnes que vous saluez : « chers voisins » porte un s, « vous êtes invités » en porte un aussi. « Vous », lui, ne dit pas combien ils sont.',
  'grammar/person-of-reflexive':
    'Devant un miroir, chacun ne voit que soi : je → me, nous → nous, vous → vous. « N’hésitez pas » cache un « vous » : à vous rapprocher.',
  'grammar/bare-reflexive':
    'Le dictionnaire écrit « méfier (se) », « évanouir (s’) ». Apprenez-les d’un seul morceau : se méfier, se souvenir, s’évanouir.',
  'grammar/to-whom':
    'Remettez le nom : on téléphone « à » Léa, donc « lui » ; on demande « aux » clients, donc « leur ». Le « à » s’est caché dans le pronom.',
  'grammar/whom':
    'Remettez le nom : on remercie les clients, et ce « les » reste « les ». Pas de « à » devant le nom, donc ni « lui » ni « leur ».',
  'grammar/en-or-y':
    'Finissez par « à cela » ou « de cela » : réfléchir à cela, j’y réfléchis ; avoir besoin de cela, j’en ai besoin.',
  'grammar/mine':
    'Dites la chose, puis son pronom, avec le même article : la gourde, la mienne ; les gants, les siens. Un « les » devant, un s derrière.',
  'grammar/pronoun-place':
    'Seul l’ordre qui dit oui pousse le pronom derrière : faites-le. Dès qu’un « ne » arrive, le pronom repasse devant et le trait tombe : ne le faites pas.',
  'grammar/adverb-place':
    '« Il » et « elle » tiennent leur verbe par la main : l’adverbe attend derrière. Elle oublie souvent, elle a souvent oublié.',
  'grammar/compound-plural':
    'Dépliez le mot et comptez : plusieurs arcs dans un seul ciel, des arcs-en-ciel ; des choux et des fleurs, des choux-fleurs. « Demi- », devant son trait, ne bouge jamais.',
  'grammar/set-agreement':
    '« Ci-joint » en tête de phrase ne connaît pas encore la suite : il ne s’accorde pas. « Vive », quand on acclame, est un verbe : « vivent », jamais « vives ».',
  'grammar/gens':
    'Retenez « les vieilles gens sont soupçonneux » : féminin juste devant, masculin derrière. Les gens, c’est « ils ».',
  'grammar/wholly':
    'Devant une voyelle, la liaison fait déjà sonner le t : tout étonnée. Devant une consonne, il faut un e pour l’entendre : toute contente.',
  'grammar/plural-groups':
    'Glissez « ils sont » ou « elles sont » devant l’adjectif : la veste et le pantalon, ils sont usés ; de grands arbres, ils sont verts.',
  'grammar/family-name':
    'Le nom sur la boîte aux lettres ne change pas quand toute la famille rentre : « les » suffit à dire qu’ils sont plusieurs.',
  'grammar/double-subject':
    'Barrez « il » ou « elle » : « mon frère adore la pêche » tient debout sans aide. Une chaise, un seul sujet.',
  'grammar/verbal-adjective':
    'Essayez « très » : très fatigant, très convaincant, c’est l’adjectif, et il s’allège. Essayez « en » : en fatiguant, en convainquant, c’est le verbe, et il garde tout.',
  'grammar/relative-apart':
    'Faites-en deux phrases : « le toit du refuge est abîmé » contient « du », donc « dont » ; « la lumière est douce dans la verrière » dit le lieu, donc « où ».',
  'grammar/euphony':
    'Pensez au féminin : belle, nouvelle, vieille. Devant une voyelle, le masculin en emprunte le son : un bel arbre, un nouvel ami, un vieil oncle.',
  'grammar/contraction':
    'Devant un verbe, rien ne fond : merci de le dire. Devant un nom, tout fond, du garage, aux vacances, sauf si l’apostrophe arrive avant : à l’aquarium.',
  'grammar/none-is-one':
    'Lisez le « un » au bout d’« aucun » : pas un voisin, pas une trace. Quand il n’y en a pas un, on ne met pas de s.',
  'grammar/most-of':
    'Dites « presque toutes les maisons » : le « les » que vous entendez ne disparaît pas, il se fond dans « des ». La plupart des maisons.',
  'grammar/each-own':
    'Mettez « Paul » à la place de « chacun » : Paul prendra son sac. Ce qui va à Paul va à chacun.',
  'grammar/denied-some':
    'Quand la chose disparaît, son article part avec elle : du vin, pas de vin. Avec « c’est », on ne fait que la nommer, et l’article reste : ce n’est pas du vin.',
  'grammar/comparison':
    'Une comparaison est une balance : « plus, moins, aussi » d’un côté, l’autre personne en face, « que » au milieu. « Moindre » et « pire » ont déjà leur « plus » en eux.',
  'grammar/who-does':
    'Cherchez qui agit. S’il est nommé après, c’est « que » : que j’ai vu, que connaît Léa. S’il n’y a personne, « qui » fait le travail : qui arrose.',
  'grammar/time-clash':
    'Tracez une ligne, hier à gauche, demain à droite, et posez-y la date et le verbe : s’ils ne tombent pas du même côté, l’un des deux se trompe.',
  'grammar/future-main':
    'Passez à « nous » : vous direz « nous viendrons dès que… », pas « nous viendrions ». Ici, pas de « si », donc pas de s.',
  'grammar/reported-future':
    'Quand « demain » devient « le lendemain », le verbe fait le même pas en arrière : elle passera, elle passerait.',
  'grammar/story-tense':
    'Pensez au théâtre : l’imparfait plante le décor, le passé simple ou composé fait entrer le facteur. Le présent, lui, est resté dans la salle.',
  'grammar/form-after-modal':
    '« On peut, elle doit, il sait » se sont conjugués pour deux : le verbe qui suit se repose, à l’infinitif. Prendre, venir, conduire.',
  'grammar/slip-of-form':
    'La soie s’étoffe d’un e, « sois sage » s’en passe. « Courrait » a les deux r de « pourrait », « courait » n’en a qu’un. Pour « que j’aie », pensez « que nous ayons ».',
  'grammar/meanwhile':
    'Glissez « tout en » devant : « tout en tenant la main » se dit, « tout en tenir » écorche l’oreille.',
  'grammar/gerund':
    'Cherchez « ils » ou « elles » : sans eux, pas de -ent. Après « en », pensez à « en avant » : en attendant finit comme lui.',
  'grammar/doubled-pronoun':
    'Dites-le avec « je » : « je reste » n’a pas de « me », donc un seul « nous » ; « je m’occupe » en a un, donc « nous nous occupons ».',
}
