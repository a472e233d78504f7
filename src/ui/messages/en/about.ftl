# What exactly was computed.
about-scenario = Scenario
about-seed = Seed
about-scale = Scale
about-model = Model
# A short code over all that the run computed.
about-fingerprint = Fingerprint
about-people = Synthetic people
about-person-months = Person-months
about-computed = Computed in
about-seconds = { $seconds } s
about-publishing = Of it, outcomes so far
about-workers = Workers
about-same = The same scenario, seed and model give the same fingerprint on every machine. One run is one throw of the dice: another seed shows how much is luck.
