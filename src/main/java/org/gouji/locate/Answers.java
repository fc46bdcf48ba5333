package org.gouji.locate;

import java.util.List;
import org.gouji.document.Message;
import org.gouji.locate.Explanation.Grade;

/** Proposals as explanations: what they settle, how many there are, and the words. */
final class Answers {
  private static final Message NOTHING = new Message("", "");

  private final LocateInput input;
  private final LinearSystem system;
  private final Wording wording;

  Answers(LocateInput input, LinearSystem system) {
    this.input = input;
    this.system = system;
    this.wording = new Wording(input.labels());
  }

  Explanation only(Proposal proposal, Grade grade, List<LinearSystem.Row> failing, Message ending) {
    return explanation(proposal, grade, failing, 0, "", NOTHING, ending);
  }

  /**
   * One of several independent choices.
   *
   * @param found the ways of this one
   * @param others the ways of the others, which are needed as well
   * @param failing what fails and has to do with this one
   */
  List<Explanation> oneOf(
      List<Proposal> found,
      List<List<Proposal>> others,
      List<LinearSystem.Row> failing,
      boolean vague) {
    List<Certain> places = others.stream().map(o -> Certain.of(o, input.labels())).toList();
    Message besides = Wording.besides(places);
    return found.size() == 1 && !vague
        ? List.of(explanation(found.get(0), Grade.MEDIUM, failing, 0, "", besides, Wording.only()))
        : several(found, failing, besides, false);
  }

  /** One of several; or the only one that was found, if there may be others. */
  List<Explanation> several(List<Proposal> found, List<LinearSystem.Row> failing, boolean cut) {
    return several(found, failing, NOTHING, cut);
  }

  private List<Explanation> several(
      List<Proposal> found, List<LinearSystem.Row> failing, Message besides, boolean cut) {
    Certain certain = Certain.of(found, input.labels());
    int others = found.size() - 1;
    Message ending = wording.several(others, certain, cut);
    return found.stream()
        .limit(Locator.LISTED)
        .map(p -> explanation(p, Grade.LOW, failing, others, certain.id(), besides, ending))
        .toList();
  }

  Explanation none(List<LinearSystem.Row> failing, boolean cut, boolean beyond) {
    Message words = Wording.nothing(failing.size(), cut, beyond);
    return new Explanation(Grade.NONE, List.of(), "", false, List.of(), 0, "", words, words);
  }

  private Explanation explanation(
      Proposal proposal,
      Grade grade,
      List<LinearSystem.Row> failing,
      int alternatives,
      String certain,
      Message besides,
      Message ending) {
    Proposal.Operation operation = proposal.operation();
    boolean repaired =
        proposal.changes().stream().anyMatch(s -> input.repaired().contains(s.cell()));
    List<String> settles =
        failing.stream()
            .filter(r -> r.form() || !contradicts(proposal, r))
            .map(LinearSystem.Row::id)
            .toList();
    return new Explanation(
        grade,
        proposal.changes().stream().map(Answers::change).toList(),
        operation == null ? "" : operation.id(),
        repaired || (operation != null && operation.layout()),
        settles,
        alternatives,
        certain,
        wording.explain(proposal, besides, settles.size(), ending),
        wording.explain(proposal, besides, settles.size(), NOTHING));
  }

  private boolean contradicts(Proposal proposal, LinearSystem.Row row) {
    Message witness = system.atoms.get(row.atoms()[row.atoms().length - 1]).witness();
    return witness != null && proposal.contradicted().contains(witness);
  }

  private static Explanation.Change change(Proposal.Step step) {
    return new Explanation.Change(
        step.cell(),
        step.printed(),
        step.suggested(),
        TypingError.between(step.printed(), step.suggested()).map(t -> t.id).orElse(""));
  }
}
