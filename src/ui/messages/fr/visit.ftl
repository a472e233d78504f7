# The guided first visit. Words in quotation marks are on the page.
visit = Une première visite
visit-offer = Première fois ici ? Six petites choses à faire, en quatre-vingt-dix secondes.
visit-begin = Faire le tour
visit-not-now = Pas maintenant
visit-step = { $at } sur { $of }
visit-done = Fait
visit-go = Y aller
visit-skip = Passer
visit-leave = Terminer la visite
visit-behind = Ce qui est marqué y mène.
visit-arrivals = Déplacez « Nombre d’arrivées ». C’est une condition que vous posez ; rien ici ne la vise.
visit-time = Les lignes suivent votre main, d’abord en aperçu rapide, puis plus finement. Appuyez maintenant sur « Lecture » et regardez passer les mois.
visit-programme = Graphiques et carte lisent le même mois. Ouvrez maintenant la « Bibliothèque de programmes », ajoutez un programme quelconque, et fermez la bibliothèque.
visit-family = Chaque ligne a maintenant une jumelle : les mêmes personnes et le même hasard, sans le programme. Derrière les lignes, il y a des familles : ouvrez-en une.
visit-source = Cette famille est fictive, ses raisons sont celles du modèle. D’où viennent les chiffres ? Ouvrez un groupe de chiffres sous « Fondements ».
visit-limits = Chaque chiffre a sa source, sa fourchette et son degré de sûreté ; la plupart sont supposés. Pour finir : lisez ce que tout ceci ne peut pas montrer, sous « Limites ».
visit-end = C’est tout. « Annuler » dans Explorer reprend ce que vous avez modifié. Cette visite peut être recommencée sous « Aide ».
