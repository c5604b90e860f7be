/** In the bundle, stands for fontkit, which pdfkit opens its own fonts with. HarfBuzz does all of that here. */
export function create() {
  throw new Error('Fonts are embedded by @offprint/pdf itself; pdfkit must not be asked for one.')
}
