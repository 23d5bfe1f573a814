### Nynorsk. Every message stands in all four languages, with the same variables (Project Fluent).
