/** seedrandom's Alea alone; @types/seedrandom covers only the entrance that loads every generator. */
declare module 'seedrandom/lib/alea.js' {
  interface Generator {
    /** 32 bits, signed. */
    int32(): number;
  }
  export default function alea(seed: string): Generator;
}
