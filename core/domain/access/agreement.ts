/** The confidentiality agreement that holds now; its words: core/content/staff-agreement. A new one has to be signed anew. */
export const agreementVersion = 1
