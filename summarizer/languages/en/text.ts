import type { TextWords } from '../../text/words';

export const text: TextWords = {
  wordsPerMinute: 238,
  abbreviations:
    `mr mrs ms mx dr prof rev fr sr sra st jr gen lt col maj capt cmdr sgt cpl pvt adm hon gov sen sens rep reps
    pres supt det insp const pm vs etc no nos vol pp fig approx est dept univ assn bros inc corp co ltd llc plc jan feb mar apr jun jul
    aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c a.m p.m i.e e.g ph.d m.d b.a m.a
    ave blvd rd mt ft conn mass calif pa fla tex wash ore ariz ala ark colo del ga ill ind kan ky la md me mich minn miss mo mont
    neb nev okla tenn va vt wis wyo ont que alta`
      .split(/\s+/)
      .filter(Boolean),
};
