/** The build bundles the styles. */
declare module '*.css'
