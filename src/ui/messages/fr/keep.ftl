# Scenarios kept in the browser.
keep-title = Scénarios conservés
keep-note = Ce qui est ouvert est conservé de lui-même, dans ce navigateur, à mesure que vous le modifiez. Donnez-lui un nom pour y revenir plus tard.
keep-name = Nom
keep-keep = Conserver ce qui est ouvert
keep-is-kept = Conservé.
keep-is-kept-here = Conservé tant que cet onglet est ouvert, pas plus.
keep-none = Rien n’est encore conservé sous un nom.
keep-about = { $title } · { $changes ->
    [0] tel quel
    [one] une modification
   *[other] { $changes } modifications
  } · { $date }{ $aside ->
    [yes] {" · conservé de lui-même"}
   *[no] {""}
  }
keep-open = Ouvrir
keep-open-named = Ouvrir { $name }
keep-rename = Renommer
keep-rename-named = Renommer { $name }
keep-duplicate = Copier
keep-copy-named = Copier { $name }
keep-remove = Retirer
keep-remove-named = Retirer { $name }
keep-removed = « { $name } » a été retiré.
keep-put-back = Le remettre
keep-all-file = Tout enregistrer en un fichier
keep-bring-in = Importer un fichier de scénarios conservés
keep-brought = { $count ->
    [0] Tous sont déjà ici.
    [one] Un scénario a été importé.
   *[other] { $count } scénarios ont été importés.
  }
keep-file-other = Ce n’est pas un fichier de scénarios conservés ; un scénario seul s’ouvre avec « Ouvrir un fichier » sur la première section.
keep-file-newer = Ce fichier vient d’une version plus récente de cette page : rechargez la page, ou demandez les scénarios un par un à qui l’a envoyé.
keep-file-damaged = Ce fichier est endommagé, et rien n’en a été importé : demandez-le à nouveau.

keep-aside = { $title }, { $date }

keep-trouble-denied = Ce navigateur ne laisse rien conserver à la page : ce que vous modifiez est perdu à la fermeture de l’onglet, sauf si vous l’enregistrez en fichier.
keep-trouble-partly = La base de données de ce navigateur refuse de s’ouvrir : ce qui est ouvert est retenu, mais ni noms ni résultats. Enregistrez en fichier ce dont vous avez besoin.
keep-trouble-full = Le disque est plein, et les dernières modifications n’ont pas pu être conservées : enregistrez-les en fichier, ou retirez des scénarios conservés.
keep-save-file = Enregistrer en fichier
keep-copy = Un autre onglet a ceci d’ouvert : vous travaillez sur une copie, et aucun n’écrase l’autre.
keep-work-here = Continuer plutôt ici
keep-rescued = { $count ->
    [one] Les modifications d’un onglet fermé sont conservées.
   *[other] Les modifications de { $count } onglets fermés sont conservées.
  }
keep-look = Les regarder
