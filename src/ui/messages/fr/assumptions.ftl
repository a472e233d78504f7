# Every figure with its source.
assumptions-title = Hypothèses
assumptions-doc = { $all } chiffres sont à la base de ce que vous voyez : { $figures } du scénario « { $scenario } », { $parameters } du modèle. { $weak } d’entre eux sont supposés ou donnés de mémoire ; chacun de ceux-ci a une fourchette.
assumptions-search = Rechercher
assumptions-grade = Appui
assumptions-all = tous
assumptions-scenario = Le scénario
assumptions-model = Le modèle
assumptions-none = Aucun chiffre ne correspond.
assumptions-changed = modifié par vous
assumptions-chosen = choisi par l’utilisateur
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } chiffre, dont { $weak } supposé ou donné de mémoire
   *[other] { $figures } chiffres, dont { $weak } supposés ou donnés de mémoire
  }
assumptions-head-what = Quoi
assumptions-head-value = Valeur
assumptions-head-unit = Unité
assumptions-head-range = Fourchette
assumptions-head-source = Origine
assumptions-head-grade = Appui
assumptions-grade-stated = déclaré dans un document source
assumptions-grade-verified = vérifié dans une source publique
assumptions-grade-derived = obtenu par calcul
assumptions-grade-memory = de mémoire, non vérifié
assumptions-grade-assumed = supposé

assumptions-edit = Une valeur du modèle peut être modifiée ici, dans sa fourchette. C’est une <b>hypothèse</b>, pas un programme : elle dit comment le lieu fonctionne, non ce qu’on y fait. Les chiffres propres au scénario viennent de son fichier.
assumptions-submodel = Partie du modèle
assumptions-value-of = Valeur de { $name }
assumptions-back = revenir à { $value }
    .of = Revenir à { $value } : { $name }
assumptions-yours = { $count ->
    [one] Une hypothèse est modifiée
   *[other] { $count } hypothèses sont modifiées
  }
assumptions-both-arms = <b>La situation de référence a bougé avec elle.</b> Avec et sans programmes, les mêmes hypothèses modifiées valent : la différence entre les deux reste celle des programmes seuls. Ce que la modification elle-même déplace est montré ici, jamais comme un effet d’un programme.
assumptions-one-arm = <b>La situation de référence a bougé avec elle.</b> Chaque simulation a désormais les hypothèses modifiées, aussi celle sans programmes, dès qu’il y en aura. Ce que la modification elle-même déplace est montré ici, jamais comme un effet d’un programme.
assumptions-all-back = Tout remettre comme avant
assumptions-baselines = Deux situations de référence
    .text = Le même lieu, les mêmes personnes et le même hasard, toutes deux sans programmes : seules les hypothèses modifiées diffèrent. Un agent pour cent personnes, une graine ; de petites différences peuvent relever du hasard.
    .caption = { $date }
assumptions-computing = Calcul des deux situations de référence …
assumptions-no-baselines = Les deux situations de référence n’ont pas pu être calculées.
assumptions-of-group = { $outcome } : { $group }
assumptions-head-assumed = Selon le scénario
assumptions-head-changed = Selon vous
