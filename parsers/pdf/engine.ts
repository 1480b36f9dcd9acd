/**
 * What the engine has of its own before pdfjs is loaded: loaded before it, for pdfjs's build for older engines puts functions in
 * the place of these.
 */
export const { push } = Array.prototype
export const { parse } = JSON
