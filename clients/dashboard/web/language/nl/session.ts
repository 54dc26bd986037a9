export const session = {
  warning: 'U wordt zo afgemeld',
  warningText: 'Nog {{seconds}} seconden. Wat u typte, blijft bewaard.',
  stay: 'Aangemeld blijven',
  ended: 'U bent afgemeld',
  endedText: 'Er gebeurde een tijd niets, of u meldde zich elders af. Wat u typte, is bewaard en staat er weer als u zich aanmeldt.',
  again: 'Opnieuw aanmelden',
};
