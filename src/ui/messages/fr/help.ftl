# How to use the page. What stands in quotation marks is on a button or a heading.
help-title = Mode d’emploi
help-headlines = Lisez les titres. Chacun dit ce que montre un graphique, avec une date.
help-time = Parcourez le temps avec la bande du bas : tous les graphiques et la carte suivent.
help-change = Déplacez « Nombre d’arrivées », ou ajoutez un programme. Un aperçu avec un agent sur cent suit votre main. Les lignes complètes s’allongent à mesure que chaque personne est calculée, mois par mois ; la partie fine et pâle est celle d’un échantillon plus petit. Les mots au-dessus des graphiques disent jusqu’à quand.
help-soft = L’aire claire derrière la ligne d’un aperçu est l’étendue de quelques simulations avec d’autres tirages : sept à une personne sur cent, puis trois à une sur dix. Elle montre de combien le seul hasard déplace la ligne, non à quel point le modèle est sûr. Une simulation de chaque personne n’en a pas : personne n’a essayé son hasard.
help-twin = Avec un programme, chaque ligne a une jumelle en tirets : les mêmes personnes et le même hasard sans lui. Entre parenthèses : la valeur de la jumelle.
help-library = Ouvrez la « Bibliothèque de programmes » : des programmes par famille, et quelques-uns qui ont eu lieu, chacun avec son argent, ses mois et ses sources. Ce que vous ajoutez a ses propres réglages sous « Les programmes ». Sous les graphiques : qui chacun a atteint, pourquoi pas les autres, et où est allé chaque dollar.
help-lenses = Sous « Regards » : la fiche des droits, que vous déclarez ; puis six façons dont des ministères considèrent le retour. Aucune n’est placée au-dessus d’une autre.
help-seed = Changez la graine pour voir la part du hasard.
help-files = Sous chaque graphique : son tableau et ses fichiers. Sous « Fondements » : chaque chiffre avec sa source, ce à quoi le modèle a été confronté, et ses limites.

help-keys = Touches
help-keys-time = <kbd>Tab</kbd> jusqu’à un graphique ou à la bande, puis <kbd>←</kbd> <kbd>→</kbd> d’un mois, avec <kbd>Maj</kbd> de six mois, <kbd>Début</kbd> <kbd>Fin</kbd>.
help-keys-undo = <kbd>Ctrl</kbd> <kbd>Z</kbd> annule une modification, <kbd>Ctrl</kbd> <kbd>Maj</kbd> <kbd>Z</kbd> la rétablit.

help-words = Vocabulaire
help-word-hot-spot = <b>Zone de concentration</b> : les districts où se sont installées la plupart des personnes revenues ; ils sont nommés à côté du choix « Les graphiques montrent ».
help-word-groups = <b>Vivaient ici</b> : résidents de longue date. <b>Revenus</b> : personnes revenues dans ce scénario. <b>Revenus avant</b> : personnes revenues les années précédentes. <b>Déplacés</b> : personnes déplacées internes.
help-word-grade = <b>Appui</b> d’un chiffre : déclaré dans un document source, vérifié dans une source publique, obtenu par calcul, donné de mémoire, ou supposé.

help-own = Votre propre scénario
    .text = Enregistrez le scénario ouvert en fichier, modifiez-le dans un éditeur quelconque, et rouvrez-le. Si quelque chose y est faux, chaque problème est indiqué avec son emplacement, ce qui a été trouvé et ce qui était attendu. Rien ne quitte votre ordinateur.

help-visit = Faire le tour, en quatre-vingt-dix secondes
