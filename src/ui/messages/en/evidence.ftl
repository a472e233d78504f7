# What stands behind the page, in five parts.
evidence-parts = Parts of the evidence
evidence-assumptions = Assumptions
evidence-patterns = Patterns met and missed
# ODD: a protocol for describing agent-based models (overview, design concepts, details).
evidence-model = The model
    .text = The description after the ODD protocol, printed from the code of the model: the same text as the command line prints. In English only.
evidence-model-save = Save the whole text (Markdown)
evidence-contents = Contents
evidence-limits = Limits
evidence-changes = What changed
    .text = Results are an interface: whatever moves numbers is named here, version by version, with why. In English only.
evidence-changes-none = No number of the model moved.
