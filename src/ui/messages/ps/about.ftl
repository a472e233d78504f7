# What exactly was computed.
about-scenario = سناریو
about-seed = د بخت شمېره
about-scale = کچه
about-model = موډل
# A short code over all that the run computed.
about-fingerprint = د ګوتې نښه
about-people = جوړ شوي خلک
about-person-months = کس-میاشتې
about-computed = حساب شوی په
about-seconds = { $seconds } ثانیې
about-publishing = له هغې، د پایلو تر اوسه برخه
about-workers = کارنده بهیرونه
about-same = هماغه سناریو، د بخت شمېره او موډل په هر کمپیوټر کې هماغه د ګوتې نښه ورکوي. یوه اجرا د بخت یو ځل ازمویل دي: بله شمېره ښيي چې څومره بخت دی.
