/** Bytes as text: letters of one byte each, none of which JSON writes as an escape. */
export const base64 = /^[A-Za-z0-9+/]+={0,2}$/
