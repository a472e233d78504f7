# What stands behind the page, in five parts.
evidence-parts = Partes de la evidencia
evidence-assumptions = Supuestos
evidence-patterns = Patrones cumplidos y no cumplidos
# ODD: a protocol for describing agent-based models (overview, design concepts, details).
evidence-model = El modelo
    .text = La descripción según el protocolo ODD, impresa a partir del código del modelo: el mismo texto que imprime la línea de comandos. Solo en inglés.
evidence-model-save = Guardar el texto completo (Markdown)
evidence-contents = Contenido
evidence-limits = Límites
evidence-changes = Qué cambió
    .text = Los resultados son una interfaz: aquí se nombra todo lo que mueve cifras, versión por versión, con su porqué. Solo en inglés.
evidence-changes-none = Ninguna cifra del modelo se movió.
