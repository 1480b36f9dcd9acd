import { secureHeaders } from 'hono/secure-headers'

const own = ["'self'"]
const nothing = ["'none'"]

/**
 * What a browser may do with a page: run the scripts and use the styles that are served from here, and nothing else. A
 * script that a document smuggled into a page would not run, and nothing could be sent to another host.
 */
export const safeHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: nothing,
    scriptSrc: own,
    styleSrc: own,
    imgSrc: own,
    fontSrc: own,
    connectSrc: own,
    formAction: own,
    frameAncestors: nothing,
    baseUri: nothing,
    objectSrc: nothing,
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false, // the desk itself speaks HTTP; a proxy before it sets this
  xXssProtection: false,
})
